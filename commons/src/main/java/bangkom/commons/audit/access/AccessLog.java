package bangkom.commons.audit.access;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Keeps accesses for at most a second and writes them together. It is bounded: when the database cannot follow, readers
 * wait rather than read unnoticed. A killed process loses what it had not written, a second's worth.
 */
@Singleton
@Startup
class AccessLog {
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 1_000;
    private static final long MOST_MILLIS = 500;

    private final BlockingQueue<Access> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AccessEntries entries;
    private final CurrentScope scope;
    private final Thread writer = new Thread(this::writeAlways, "bangkom-access-log");
    private volatile boolean closing;

    AccessLog(AccessEntries entries, CurrentScope scope) {
        this.entries = entries;
        this.scope = scope;
    }

    void add(Access access) throws InterruptedException {
        waiting.put(access);
    }

    @PostConstruct
    void open() {
        writer.setDaemon(true);
        writer.start();
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        writer.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void writeAlways() {
        try {
            while (!closing || !waiting.isEmpty()) {
                var first = waiting.poll(MOST_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    if (!closing) {
                        TimeUnit.MILLISECONDS.sleep(MOST_MILLIS);
                    }
                    writeAllAfter(first);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Batch after batch while they are full: a rest may wait for company, a crowd may not. */
    private void writeAllAfter(Access first) throws InterruptedException {
        var batch = new ArrayList<>(List.of(first));
        int more;
        do {
            more = waiting.drainTo(batch, MOST_AT_ONCE - batch.size());
            if (!batch.isEmpty()) {
                writeUntilDone(batch);
            }
            batch.clear();
        } while (more >= MOST_AT_ONCE - 1);
    }

    private void writeUntilDone(List<Access> batch) throws InterruptedException {
        for (var ofAgency :
                batch.stream().collect(Collectors.groupingBy(Access::agencyId)).entrySet()) {
            while (!written(new AgencyScope(ofAgency.getKey()), ofAgency.getValue()) && !closing) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private boolean written(AgencyScope agency, List<Access> accesses) {
        try {
            scope.call(agency, () -> {
                entries.write(accesses);
                return null;
            });
            return true;
        } catch (Exception e) {
            Log.warnf("The access log waits: %s", e);
            return false;
        }
    }
}
