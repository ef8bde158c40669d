package bangkom.commons.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Only imports take large bodies; Quarkus itself knows one limit for all paths, which is theirs. */
@ApplicationScoped
class BodyLimits {
    /** Behind Quarkus' own check of the limit for all. */
    private static final int ORDER = -1;

    private static final int TOO_LARGE = 413;

    private final long limit;

    BodyLimits(@ConfigProperty(name = "bangkom.http.body-limit") long limit) {
        this.limit = limit;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        if (exchange.normalizedPath().endsWith("/imports")) {
            exchange.next();
            return;
        }
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(TOO_LARGE);
            exchange.response()
                    .end()
                    .onComplete(sent -> exchange.request().connection().close());
            return;
        }
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        exchange.next();
    }
}
