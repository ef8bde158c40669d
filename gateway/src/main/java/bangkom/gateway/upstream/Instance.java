package bangkom.gateway.upstream;

import io.vertx.core.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * One process of a service. It is left out while its readiness says no, and, after five failures in a row, for a second
 * that doubles up to thirty; after each pause a single request tries it. One that was away and says it is ready is asked
 * again at once.
 */
public final class Instance {

    private static final Logger LOG = Logger.getLogger(Instance.class);
    private static final int FAILURES_TO_OPEN = 5;
    private static final int MISSES_TO_LEAVE_OUT = 3;
    private static final long FIRST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 30_000;

    private final SocketAddress address;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicLong retryAt = new AtomicLong();
    private volatile long pause = FIRST_PAUSE;
    private volatile boolean ready = true;
    private volatile boolean everReady;
    private volatile int missedProbes;

    Instance(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        this.address = SocketAddress.inetSocketAddress(
                Integer.parseInt(hostAndPort.substring(colon + 1)), hostAndPort.substring(0, colon));
    }

    public SocketAddress address() {
        return address;
    }

    /** Whether its own readiness said yes lately; before the first probe nobody knows. */
    boolean up() {
        return everReady && ready;
    }

    int inFlight() {
        return inFlight.get();
    }

    /** Whether a request may go there now; an open circuit lets one through each pause. */
    boolean admits(long nowMillis) {
        if (!ready) {
            return false;
        }
        long at = retryAt.get();
        if (at == 0) {
            return true;
        }
        if (nowMillis < at || !retryAt.compareAndSet(at, nowMillis + pause)) {
            return false;
        }
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        return true;
    }

    /** One missed probe says little on a busy machine; three in a row say enough. The first answer after one ends the pause. */
    void readiness(boolean value) {
        if (value && missedProbes > 0) {
            close();
        }
        var missed = value ? 0 : missedProbes + 1;
        missedProbes = missed;
        ready = missed < MISSES_TO_LEAVE_OUT;
        everReady |= value;
    }

    public void started() {
        inFlight.incrementAndGet();
    }

    public void succeeded() {
        inFlight.decrementAndGet();
        if (failures.get() != 0) {
            close();
        }
    }

    private void close() {
        failures.set(0);
        retryAt.set(0);
        pause = FIRST_PAUSE;
    }

    /** Requests already under way when the circuit opened fail too; they must not lengthen the pause. */
    public void failed(long nowMillis, Throwable cause) {
        inFlight.decrementAndGet();
        if (failures.incrementAndGet() == FAILURES_TO_OPEN) {
            retryAt.set(nowMillis + pause);
            LOG.warnf("%s left out: %s", address, cause);
        }
    }

    /** The caller went away: says nothing about the instance. */
    public void abandoned() {
        inFlight.decrementAndGet();
    }
}
