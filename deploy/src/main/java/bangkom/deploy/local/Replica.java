package bangkom.deploy.local;

import java.time.Duration;

/** A second process of a service, which nobody starts again. */
public final class Replica implements AutoCloseable {
    private final Child child;
    private final String url;

    private Replica(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    static Replica start(String name, Launch launch, String url, Duration patience) throws Exception {
        var replica = new Replica(new Child(name, launch, Probe.ready(url)), url);
        replica.child.start();
        try {
            replica.child.awaitReady(patience);
            return replica;
        } catch (Exception failure) {
            replica.close();
            throw failure;
        }
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        child.stop();
    }
}
