package bangkom.deploy.client;

import bangkom.deploy.client.GatewayClient.Answer;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import java.io.IOException;
import java.time.Duration;

/** Waits for what another service has to hear over Kafka first, or for a job. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 50;

    private Waiting() {}

    /** Asks again until it is enough. */
    public static Answer until(String what, Asking asking, Enough enough) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = asking.ask();
            if (enough.is(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new UnexpectedAnswer("not within " + PATIENCE.toSeconds() + " s: " + what + "; last " + answer);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** A question that may have to be asked again. */
    public interface Asking {
        Answer ask() throws IOException, InterruptedException;
    }

    /** Whether an answer is the one waited for. */
    public interface Enough {
        boolean is(Answer answer);
    }
}
