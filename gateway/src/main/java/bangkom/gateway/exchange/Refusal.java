package bangkom.gateway.exchange;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A request refused at the door, with the reason in both languages (alasan penolakan). */
public final class Refusal extends RuntimeException {
    private final GatewayProblem problem;
    private final String detailId;
    private final String detailEn;
    private final String pointer;

    Refusal(GatewayProblem problem, String detailId, String detailEn, String pointer) {
        super(problem.name() + ": " + detailEn, null, false, false);
        this.problem = problem;
        this.detailId = detailId;
        this.detailEn = detailEn;
        this.pointer = pointer;
    }

    public GatewayProblem problem() {
        return problem;
    }

    JsonObject body(Exchange exchange) {
        var english = exchange.english();
        var detail = english ? detailEn : detailId;
        var body = new JsonObject()
                .put("type", problem.uri())
                .put("title", problem.title(english))
                .put("status", problem.status())
                .put("code", problem.name())
                .put("detail", detail)
                .put("instance", instance(exchange));
        if (pointer != null) {
            var error = new JsonObject()
                    .put("pointer", pointer)
                    .put("code", "INVALID")
                    .put("message", detail);
            body.put("errors", new JsonArray().add(error));
        }
        return body.put("traceId", exchange.traceId());
    }

    /** What could not be read has no path of its own. */
    private static String instance(Exchange exchange) {
        var request = exchange.request();
        return request.decoderResult().isSuccess() && request.path() != null ? request.path() : "/";
    }
}
