package bangkom.commons.problem;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** A problem that is answered before any operation is looked for. */
public final class EarlyRefusal {
    private EarlyRefusal() {}

    public static Future<Void> of(HttpServerRequest request, ProblemType type) {
        var english = Language.english(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var title = english ? type.titleEn() : type.titleId();
        var problem = new Problem(type.uri(), title, type.status(), type.name(), null, request.path(), List.of(), null);
        return request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "id")
                .end(JsonObject.mapFrom(problem).toBuffer());
    }
}
