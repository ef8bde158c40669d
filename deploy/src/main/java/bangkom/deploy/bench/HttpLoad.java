package bangkom.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Arrays;

/** Asks again and again over connections that stay open, from one thread, because it shares its processors with those it measures. */
final class HttpLoad {
    private static final int MOST_ANSWERS_A_SECOND = 50_000;

    private final int port;
    private final int connections;
    private long number;

    HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** The text of a request, by its number and the connection it takes. */
    interface Requests {
        String next(long number, int connection);
    }

    /** What came of it: answers a second, and how long they took; {@code ownMicros} is what asking cost a request. */
    record Round(long answers, double perSecond, double p50Millis, double p99Millis, double ownMicros) {}

    Round run(Requests requests, int expected, int seconds) throws IOException {
        return run(requests, expected, seconds * 1_000_000_000L, seconds * MOST_ANSWERS_A_SECOND);
    }

    /** Numbers 0 to {@code requests} - 1, each once. */
    Round times(long most, Requests requests, int expected) throws IOException {
        number = 0;
        return run(requests, expected, Long.MAX_VALUE, (int) most);
    }

    private Round run(Requests requests, int expected, long nanos, int most) throws IOException {
        var cpu = ManagementFactory.getThreadMXBean();
        var took = new long[most];
        int answers = 0;
        try (var selector = Selector.open()) {
            var lanes = new ArrayList<HttpLane>();
            for (int i = 0; i < connections; i++) {
                lanes.add(new HttpLane(selector, port));
            }
            long ownStart = cpu.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            long last = number + most;
            for (int i = 0; i < connections; i++) {
                lanes.get(i).send(requests.next(number++, i));
            }
            int open = connections;
            while (open > 0) {
                selector.select(30_000);
                if (selector.selectedKeys().isEmpty()) {
                    throw new IOException("No answer for 30 seconds");
                }
                for (var key : selector.selectedKeys()) {
                    var lane = (HttpLane) key.attachment();
                    if (!lane.receive()) {
                        continue;
                    }
                    long now = System.nanoTime();
                    if (lane.status != expected) {
                        throw new IOException("Not " + expected + ": " + lane.text());
                    }
                    took[answers++] = now - lane.sentAt;
                    if (now - start < nanos && number < last) {
                        lane.send(requests.next(number++, lanes.indexOf(lane)));
                    } else {
                        open--;
                    }
                }
                selector.selectedKeys().clear();
            }
            double elapsed = (System.nanoTime() - start) / 1e9;
            double own = (cpu.getCurrentThreadCpuTime() - ownStart) / 1e3 / answers;
            for (var lane : lanes) {
                lane.close();
            }
            Arrays.sort(took, 0, answers);
            return new Round(
                    answers, answers / elapsed, took[answers / 2] / 1e6, took[(int) (answers * 0.99)] / 1e6, own);
        }
    }
}
