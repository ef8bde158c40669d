package bangkom.gateway.quota;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.GatewayProblem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many requests a minute for each subject (kuota), counted by this gateway alone; what is left is told each time. */
@Singleton
public class Quota {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets;
    private final GatewayConfig config;

    public Quota(GatewayConfig config) {
        this.config = config;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.verifiedTokens())
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    /** Takes one request off the caller's quota; false, and refused, if there is nothing left. */
    public boolean take(Exchange exchange, Caller caller) {
        var most = most(caller);
        var probe = buckets.get(caller.subject(), subject -> bucket(most)).tryConsumeAndReturnRemaining(1);
        exchange.keep("RateLimit-Policy", "\"minute\";q=" + most + ";w=" + WINDOW.toSeconds());
        exchange.keep(
                "RateLimit",
                "\"minute\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            exchange.keep("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())));
            exchange.refuse(
                    GatewayProblem.TOO_MANY_REQUESTS,
                    "Paling banyak " + most + " permintaan semenit; coba lagi setelah Retry-After.",
                    "At most " + most + " requests a minute; try again after Retry-After.");
        }
        return probe.isConsumed();
    }

    private int most(Caller caller) {
        return config.requestsPerMinuteOf().getOrDefault(caller.subject(), config.requestsPerMinute());
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }
}
