package bangkom.commons.messaging;

import bangkom.commons.id.Ids;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.Callable;

/** Why something happens now: the request or the event that led to it, told on with each event recorded. */
@ApplicationScoped
public class Causation {
    private static final ThreadLocal<Cause> BOUND = new ThreadLocal<>();

    private final CurrentVertxRequest request;
    private final Clock clock;

    Causation(CurrentVertxRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** {@code causationId} is the event that led here, null for a request. */
    public record Cause(String correlationId, String causationId, String traceParent) {}

    public Cause now() {
        var bound = BOUND.get();
        if (bound != null) {
            return bound;
        }
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            var headers = request.getCurrent().request().headers();
            var id = headers.get("X-Request-Id");
            return new Cause(id != null ? id : newId(), null, headers.get("traceparent"));
        }
        return new Cause(newId(), null, null);
    }

    public <T> T call(Cause cause, Callable<T> work) throws Exception {
        var outer = BOUND.get();
        BOUND.set(cause);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                BOUND.remove();
            } else {
                BOUND.set(outer);
            }
        }
    }

    private String newId() {
        return Ids.newId(clock.instant()).toString();
    }
}
