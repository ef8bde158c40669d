package bangkom.deploy.demo;

import bangkom.deploy.demo.GatewayClient.As;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Business time of the whole suite; it goes forward only. */
final class DemoClock {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final As OPERATOR = As.persona("OPERATOR");

    private final GatewayClient suite;

    DemoClock(GatewayClient suite) {
        this.suite = suite;
    }

    Instant now() throws IOException, InterruptedException {
        return advance(Duration.ZERO);
    }

    /** The start of the office day. */
    void advanceTo(LocalDate day) throws IOException, InterruptedException {
        advanceTo(at(day, 8));
    }

    void advanceTo(Instant moment) throws IOException, InterruptedException {
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

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
