package bangkom.deploy.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** One run a home. The kernel gives the lock back when its holder dies, so a left-over file means nothing. */
record InstanceLock(FileChannel channel) implements AutoCloseable {

    static InstanceLock take(Home home) throws IOException {
        var channel =
                FileChannel.open(home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new InstanceLock(channel);
            }
        } catch (OverlappingFileLockException ours) {
            // as good as another process
        }
        channel.close();
        throw new Trouble(
                ("Bangkom already runs on %s (its addresses: %s). Stop it first, or run a second one beside it:"
                                + " BANGKOM_HOME=… BANGKOM_PORT=… deploy/run")
                        .formatted(home.folder(), home.runJson()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
