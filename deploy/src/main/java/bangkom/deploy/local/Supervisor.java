package bangkom.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Starts the parts, starts again what dies, and stops all: last started first, the database last. */
final class Supervisor {
    /** A signal to the whole terminal reaches a part before it reaches us; do not mend what is being stopped. */
    private static final long SIGNAL_MILLIS = 400;

    private final Progress progress;
    private final Duration patience;
    private final Listener listener;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Part> killed = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Trouble> end = new CompletableFuture<>();
    private volatile boolean stopping;

    Supervisor(Progress progress, Duration patience, Listener listener) {
        this.progress = progress;
        this.patience = patience;
        this.listener = listener;
    }

    /** Starts a part for the first time. */
    synchronized void start(Part part) throws Exception {
        if (stopping) {
            throw new Trouble("Stopped.");
        }
        parts.add(part);
        part.start();
    }

    /** From now on every part is started again when it dies. */
    synchronized void guard() {
        for (var part : parts) {
            var thread = new Thread(() -> keep(part), "keep-" + part.name());
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Ends a part as a crash would; that it is started again does not count against it. Returns when it is dead. */
    void kill(Part part) {
        killed.add(part);
        ProcessHandle.of(part.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Waits until someone asked to stop (null) or a part cannot be kept (why). */
    Trouble awaitEnd() {
        return end.join();
    }

    void requestStop() {
        stopping = true;
        end.complete(null);
    }

    boolean isStopping() {
        return stopping;
    }

    void stopAll() {
        requestStop();
        List<Part> all;
        synchronized (this) {
            all = List.copyOf(parts);
        }
        var database = all.stream().filter(Database.class::isInstance).toList();
        var broker =
                all.stream().filter(part -> part.name().equals(LocalRun.KAFKA)).toList();
        var gateway = all.stream()
                .filter(part -> part.name().equals(LocalRun.GATEWAY))
                .toList();
        var services = all.stream()
                .filter(part -> !database.contains(part) && !broker.contains(part) && !gateway.contains(part))
                .toList();
        for (var group : List.of(gateway, services, broker, database)) {
            group.parallelStream().forEach(Part::stop);
        }
    }

    private void keep(Part part) {
        var restarts = new Restarts();
        try {
            while (true) {
                var how = part.awaitEnd();
                Thread.sleep(SIGNAL_MILLIS);
                if (stopping) {
                    return;
                }
                if (killed.remove(part)) {
                    progress.tell(part.name(), how + ", as was wanted; starting it again");
                    again(part);
                    continue;
                }
                var which = restarts.next(System.nanoTime());
                if (which == 0) {
                    end.complete(new Trouble("%s %s and was started again %d times in five minutes already; see %s"
                            .formatted(part.name(), how, Restarts.MOST, part.log())));
                    return;
                }
                progress.tell(part.name(), "%s; starting it again (%d of %d)".formatted(how, which, Restarts.MOST));
                if (which > 1) {
                    Thread.sleep(1_000L << Math.min(which - 2, 3));
                }
                again(part);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(Part part) throws InterruptedException {
        try {
            synchronized (this) {
                if (stopping) {
                    return;
                }
                part.start();
            }
            listener.restarted(part);
            part.awaitReady(patience);
            listener.readyAgain(part);
            progress.tell(part.name(), "ready again");
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception failure) {
            if (!stopping) {
                progress.tell(part.name(), "not ready: " + failure.getMessage());
            }
        }
    }

    /** Hears of parts that were started again. */
    interface Listener {
        void restarted(Part part) throws Exception;

        void readyAgain(Part part) throws Exception;
    }
}
