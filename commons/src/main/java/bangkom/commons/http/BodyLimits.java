package bangkom.commons.http;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.EarlyRefusal;
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
            refuse(exchange);
            return;
        }
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        exchange.next();
    }

    /** What is still being sent is not read: the connection goes with it. */
    private static void refuse(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        EarlyRefusal.of(exchange.request(), CommonProblem.TOO_LARGE)
                .onComplete(sent -> exchange.request().connection().close());
    }
}
