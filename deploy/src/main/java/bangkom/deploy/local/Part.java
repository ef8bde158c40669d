package bangkom.deploy.local;

import java.nio.file.Path;
import java.time.Duration;

/** A process of the run that can be started again when it dies. */
interface Part {
    String name();

    Path log();

    long pid();

    void start() throws Exception;

    /** Returns when it can be used; {@link Trouble} when it ended or the time is over. */
    void awaitReady(Duration patience) throws InterruptedException;

    /** Returns how it ended. */
    String awaitEnd() throws InterruptedException;

    void stop();
}
