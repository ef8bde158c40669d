package bangkom.deploy.client;

import bangkom.deploy.client.GatewayClient.As;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Business time of the whole suite; it goes forward only. */
public final class DemoClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final As OPERATOR = As.persona("OPERATOR");

    private final GatewayClient suite;

    public DemoClock(GatewayClient suite) {
        this.suite = suite;
    }

    public Instant now() throws IOException, InterruptedException {
        return advance(Duration.ZERO);
    }

    /** The start of the office day. */
    public void advanceTo(LocalDate day) throws IOException, InterruptedException {
        advanceTo(at(day, 8));
    }

    public void advanceTo(Instant moment) throws IOException, InterruptedException {
        var left = Duration.between(now(), moment);
        if (!left.isNegative() && !left.isZero()) {
            advance(left);
        }
    }

    private Instant advance(Duration by) throws IOException, InterruptedException {
        var moved = suite.post(OPERATOR, "/v1/demo/clock/advance", Map.of("by", by.toString()))
                .expect(200);
        return Instant.parse(moved.body().get("now").asText());
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
