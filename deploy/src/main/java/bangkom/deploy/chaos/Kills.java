package bangkom.deploy.chaos;

import bangkom.deploy.local.LocalRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Kills some of the parts of a run as often as wanted, in any order. Each next kill waits until clients got something
 * done since the last one, but not long: so some fall under load, and some while others are still coming back.
 */
record Kills(LocalRun run, List<String> parts, int each, Random random, LongSupplier done) {
    private static final long ENOUGH = 40;
    private static final long PATIENCE_NANOS = 8_000_000_000L;
    private static final int LONGEST_MILLIS = 2_000;

    /** Returns when the last one was killed. */
    void strike() throws InterruptedException {
        var all = new ArrayList<String>();
        for (int i = 0; i < each; i++) {
            all.addAll(parts);
        }
        Collections.shuffle(all, random);
        for (var part : all) {
            run.awaitReady(part);
            awaitLoad();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            run.kill(part);
        }
    }

    private void awaitLoad() throws InterruptedException {
        var wanted = done.getAsLong() + ENOUGH;
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (done.getAsLong() < wanted && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }
}
