package bangkom.deploy.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a part may be started again: five times in five minutes. */
final class Restarts {
    static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Deque<Long> times = new ArrayDeque<>();

    /** Which restart within the window this is, or 0 when there is none left. */
    int next(long nanos) {
        while (!times.isEmpty() && nanos - times.peekFirst() > WITHIN.toNanos()) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return 0;
        }
        times.addLast(nanos);
        return times.size();
    }
}
