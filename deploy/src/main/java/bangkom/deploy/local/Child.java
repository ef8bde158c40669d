package bangkom.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A child JVM, whose standard input is a pipe that ends when we do. */
final class Child implements Part {
    private static final int STOP_SECONDS = 25;

    private final String name;
    private final Launch launch;
    private final Probe probe;
    private volatile Process process;

    Child(String name, Launch launch, Probe probe) {
        this.name = name;
        this.launch = launch;
        this.probe = probe;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return launch.log();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void start() throws IOException {
        process = launch.start();
    }

    @Override
    public void awaitReady(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new Trouble(
                        "%s stopped with %d before it was ready; see %s".formatted(name, process.exitValue(), log()));
            }
            if (probe.succeedsNow()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new Trouble("%s is not ready after %d s; see %s".formatted(name, patience.toSeconds(), log()));
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        return "stopped with " + process.waitFor();
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
