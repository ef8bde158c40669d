package bangkom.deploy.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clients that write through the gateway until they are told to stop, each rows of one kind one after the other. */
final class Writers implements AutoCloseable {
    private static final int STATES = 3;
    private static final long PAUSE_MILLIS = 25;
    private static final long RETRY_MILLIS = 300;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Client client;
    private final Writings writings;
    private final Ledger ledger;
    private final ExecutorService threads;
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean stopping;

    private Writers(Client client, Writings writings, Ledger ledger, int count) {
        this.client = client;
        this.writings = writings;
        this.ledger = ledger;
        this.threads = Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(task, "writer");
            thread.setDaemon(true);
            return thread;
        });
    }

    static Writers start(Client client, Writings writings, Ledger ledger, int count) {
        var writers = new Writers(client, writings, ledger, count);
        for (int i = 0; i < count; i++) {
            var kind = Owned.values()[i % Owned.values().length];
            writers.running.add(writers.threads.submit(() -> {
                writers.write(kind);
                return null;
            }));
        }
        return writers;
    }

    private void write(Owned kind) throws InterruptedException {
        while (!stopping) {
            var n = Writings.number();
            switch (kind) {
                case EMPLOYEE -> states(n);
                case DELEGATION -> untilAnswered(writings.delegation("Uji " + n));
                case BUDGET_LINE -> untilAnswered(writings.budgetLine(n));
                case PROJECT -> untilAnswered(writings.project(n));
            }
        }
    }

    private void states(long n) throws InterruptedException {
        for (int state = 0; state < STATES && !stopping; state++) {
            untilAnswered(writings.employee(n, state));
        }
    }

    /** Goes on with the same key, also after being told to stop; who finds nobody for five minutes gives up. */
    private void untilAnswered(Write write) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        Answer answer;
        do {
            ledger.sending(write);
            answer = write.send(client);
            ledger.answered(write, answer);
            Thread.sleep(answer.unknown() ? RETRY_MILLIS : PAUSE_MILLIS);
        } while (answer.unknown() && System.nanoTime() < end);
    }

    /** Lets each finish what it has begun. */
    void stop() throws Exception {
        stopping = true;
        for (var each : running) {
            each.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
