package bangkom.commons.messaging.outbox;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the sequencer, without waiting and as often as one likes, that there is something to do. */
@Singleton
class WakeUp {
    private final Semaphore pending = new Semaphore(0);

    void wake() {
        if (pending.availablePermits() == 0) {
            pending.release();
        }
    }

    boolean await(long millis) throws InterruptedException {
        var woken = pending.tryAcquire(millis, TimeUnit.MILLISECONDS);
        pending.drainPermits();
        return woken;
    }
}
