package bangkom.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** One request at the door (permintaan), with the ids under which it will be found again. */
public final class Exchange {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACE_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final long WORTH_DRAINING = 1024 * 1024;

    private final HttpServerRequest request;
    private final String requestId;
    private final String traceParent;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private boolean callerGone;

    public Exchange(HttpServerRequest request) {
        this.request = request;
        var id = request.getHeader("X-Request-Id");
        var trace = request.getHeader("traceparent");
        this.requestId = id != null && REQUEST_ID.matcher(id).matches() ? id : hex() + hex();
        this.traceParent = trace != null && TRACE_PARENT.matcher(trace).matches()
                ? trace
                : "00-" + hex() + hex() + "-" + hex() + "-01";
    }

    public HttpServerRequest request() {
        return request;
    }

    public String requestId() {
        return requestId;
    }

    public String traceParent() {
        return traceParent;
    }

    String traceId() {
        return traceParent.substring(3, 35);
    }

    public boolean callerGone() {
        return callerGone || request.response().closed();
    }

    /** A caller that hangs up is no fault of the service that was about to answer. */
    public void onCallerGone(Runnable stop) {
        request.response().exceptionHandler(failure -> {
            callerGone = true;
            stop.run();
        });
    }

    /** A header of whatever answer comes of this, a refusal as well. */
    public void keep(String header, String value) {
        kept.put(header, value);
        request.response().putHeader(header, value);
    }

    public void answer(int status, String type, Buffer content) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Request-Id", requestId);
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(content.length()))
                    .end();
        } else {
            response.end(content);
        }
    }

    public void refuse(GatewayProblem problem, String detailId, String detailEn) {
        refuse(problem.because(detailId, detailEn));
    }

    /** Answers with the problem, or cuts the connection if part of another answer has already gone out. */
    public void refuse(Refusal refusal) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        var status = refusal.problem().status();
        var allow = response.headers().get("Allow");
        response.headers().clear();
        kept.forEach(response::putHeader);
        response.putHeader("Content-Language", english() ? "en" : "id").putHeader("Cache-Control", "no-store");
        if (status == 405 && allow != null) {
            response.putHeader("Allow", allow);
        }
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            response.putHeader("Retry-After", "2");
        }
        var close = status == 413 || refusal.problem() == GatewayProblem.REQUEST_MALFORMED || longBody();
        if (close) {
            response.putHeader("Connection", "close");
            response.endHandler(end -> request.connection().close());
        }
        answer(status, "application/problem+json", refusal.body(this).toBuffer());
        if (!close) {
            request.resume();
        }
    }

    /** Whatever went wrong behind the door is told as a problem too. */
    public void refuse(Throwable cause) {
        refuse(
                cause instanceof Refusal refusal
                        ? refusal
                        : GatewayProblem.INTERNAL.because(
                                "Sebutkan traceId ini kepada pengelola.", "Tell the operators this traceId."));
    }

    public boolean english() {
        var accepted = request.getHeader("Accept-Language");
        if (accepted == null) {
            return false;
        }
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(accepted);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
        return ranges.stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(language -> language.equals("en") || language.equals("id") || language.equals("in"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }

    /** A short body that nobody will read is thrown away; for a long one the connection is given up instead. */
    private boolean longBody() {
        if (request.isEnded()) {
            return false;
        }
        if (request.headers().contains("Transfer-Encoding")) {
            return true;
        }
        var length = request.getHeader("Content-Length");
        try {
            return length != null && Long.parseLong(length) > WORTH_DRAINING;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
