package bangkom.deploy.fuzz;

import bangkom.deploy.client.Wire;
import bangkom.platform.openapi.ApiOperation;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends before each true request the wrong ones that can be made from it. They must be refused as the document says and
 * change nothing: the true one, sent after them, still succeeds and the cycle's figures come out right.
 */
final class HostileWire implements Wire {
    private static final int SPOILT_OF_AN_OPERATION = 3;
    private static final int KEPT_OF_AN_OPERATION = 3;
    private static final int LARGEST_SPOILT = 100_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Judge judge;
    private final String gateway;
    private final Refusals refusals;
    private final Seen seen = new Seen();
    private final Map<String, Integer> spoilt = new HashMap<>();
    private final Map<String, List<Sent>> kept = new HashMap<>();

    HostileWire(Judge judge, String gateway, String issuer) {
        this.judge = judge;
        this.gateway = gateway;
        this.refusals = new Refusals(http, judge, new OtherAgency(http, issuer));
    }

    Seen seen() {
        return seen;
    }

    Map<String, List<Sent>> kept() {
        return kept;
    }

    @Override
    public HttpResponse<String> send(HttpRequest request, String body) throws IOException, InterruptedException {
        var operation = request.uri().toString().startsWith(gateway)
                ? judge.document().find(request.method(), request.uri().getPath())
                : Optional.<ApiOperation>empty();
        if (operation.isEmpty()) {
            return http.send(request, BodyHandlers.ofString());
        }
        var sent = Sent.of(operation.get(), request, body);
        var taken = isSmall(body) && toBeSpoilt(sent) ? refusals.taken(sent) : Map.<String, String>of();
        var answer = http.send(request, BodyHandlers.ofString());
        judge.judge(sent, "as it should be", answer);
        if (answer.statusCode() < 300) {
            taken.forEach((what, example) -> judge.findings().wrong(sent.operation(), what, example));
            seen.note(sent.operation(), sent.uri().getPath(), Sent.content(answer));
            keep(sent, body);
        }
        return answer;
    }

    private boolean toBeSpoilt(Sent sent) {
        return sent.authorization() != null
                && spoilt.merge(sent.operation().id(), 1, Integer::sum) <= SPOILT_OF_AN_OPERATION;
    }

    private void keep(Sent sent, String body) {
        var same = kept.computeIfAbsent(sent.operation().id(), id -> new ArrayList<>());
        if (same.size() < KEPT_OF_AN_OPERATION && isSmall(body)) {
            same.add(sent);
        }
    }

    /** Who sends a long file without a token may be cut off before the answer is read. */
    private static boolean isSmall(String body) {
        return body == null || body.length() < LARGEST_SPOILT;
    }
}
