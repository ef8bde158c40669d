package bangkom.gateway.exchange;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The web pages that may call the suite from a browser (CORS): those registered, by their exact origin. */
@Singleton
public class Origins {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED = "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match,"
            + " If-None-Match, X-On-Behalf-Of, X-Purpose, X-Request-Id, traceparent";
    private static final String TOLD = "Content-Language, Deprecation, ETag, Idempotent-Replayed, Link, Location,"
            + " RateLimit, RateLimit-Policy, Retry-After, Sunset, X-Event-Cursor, X-Request-Id";
    private static final String REMEMBERED_SECONDS = "600";

    private final Set<String> registered;

    public Origins(GatewayConfig config) {
        registered = Set.copyOf(config.origins().orElse(List.of()));
    }

    /** Lets a registered page read the answer; true if the browser only asked whether it may, and has been told. */
    public boolean answer(Exchange exchange) {
        var request = exchange.request();
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        exchange.keep("Vary", "Origin");
        var known = registered.contains(origin);
        if (known) {
            exchange.keep("Access-Control-Allow-Origin", origin);
            exchange.keep("Access-Control-Expose-Headers", TOLD);
        }
        if (request.method() != HttpMethod.OPTIONS || request.getHeader("Access-Control-Request-Method") == null) {
            return false;
        }
        if (known) {
            request.response()
                    .putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", ASKED)
                    .putHeader("Access-Control-Max-Age", REMEMBERED_SECONDS)
                    .setStatusCode(204)
                    .end();
        } else {
            exchange.refuse(
                    GatewayProblem.FORBIDDEN, "Asal (Origin) ini tidak terdaftar.", "This origin is not registered.");
        }
        return true;
    }
}
