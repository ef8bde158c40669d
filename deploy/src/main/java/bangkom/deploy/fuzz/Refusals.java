package bangkom.deploy.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The wrong requests that can be made from a true one: each must be refused as the document says. */
final class Refusals {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String NATIONAL = "\"NATIONAL\"";

    /** Both agencies of a transfer read it; cost standards and the kinds of competencies are everybody's and do not say so. */
    private static final Set<String> SHARED = Set.of(
            "getEmployeeTransfer",
            "getEmployeeTransferHistory",
            "getCostStandard",
            "getCostStandardHistory",
            "getCFItemType");

    /** The operator chooses the id of an agency. */
    private static final Set<String> ANY_ID = Set.of("registerAgency");

    private final HttpClient http;
    private final Judge judge;
    private final OtherAgency others;
    private final Map<String, String> taken = new LinkedHashMap<>();

    Refusals(HttpClient http, Judge judge, OtherAgency others) {
        this.http = http;
        this.judge = judge;
        this.others = others;
    }

    /** What was taken and should not have been, if the true request is right: how, and an example. */
    Map<String, String> taken(Sent sent) throws IOException, InterruptedException {
        taken.clear();
        refused(sent, "without a token", sent.with(sent.uri(), null, sent.ifMatch()), 401);
        refused(sent, "forged token", sent.with(sent.uri(), forged(sent.authorization()), sent.ifMatch()), 401);
        if (sent.uri().getPath().matches(".*" + ID + ".*")
                && !ANY_ID.contains(sent.operation().id())) {
            var elsewhere = URI.create(
                    sent.uri().toString().replaceFirst(ID, UUID.randomUUID().toString()));
            refused(sent, "unknown id", sent.with(elsewhere, sent.authorization(), sent.ifMatch()), 0);
            foreign(sent);
        }
        versions(sent);
        if (sent.body() == null) {
            queries(sent);
        } else {
            bodies(sent);
        }
        return taken;
    }

    private void versions(Sent sent) throws IOException, InterruptedException {
        if (sent.ifMatch() != null) {
            refused(sent, "no If-Match", sent.with(sent.uri(), sent.authorization(), null), 428);
            refused(sent, "stale", sent.with(sent.uri(), sent.authorization(), "\"999999\""), 412);
        }
    }

    private void bodies(Sent sent) throws IOException, InterruptedException {
        var schema = judge.document().body(sent.operation());
        if (schema.isMissingNode()) {
            return;
        }
        if (!sent.isFile()) {
            var bodies = Spoiler.refused(sent.body(), schema, sent.operation().isBatch());
            for (var bad : bodies.entrySet()) {
                refused(sent, bad.getKey(), sent.saying(sent.contentType(), bad.getValue()), 400);
            }
        }
        refused(sent, "as text", sent.as("text/plain"), 415);
    }

    /** What is ours must look as if it were not there; what is national may be read, never changed. */
    private void foreign(Sent sent) throws IOException, InterruptedException {
        var other = others.authorization(sent.authorization()).orElse(null);
        if (other == null || SHARED.contains(sent.operation().id())) {
            return;
        }
        var answer = http.send(sent.with(sent.uri(), other, sent.ifMatch()), BodyHandlers.ofString());
        judge.judge(sent, "by another agency", answer);
        if (answer.statusCode() >= 300) {
            return;
        }
        var what = "another agency got " + answer.statusCode();
        var example = sent.uri() + " " + answer.body();
        if (sent.body() != null) {
            judge.findings().wrong(sent.operation(), what, example);
        } else if (!mayBeSeen(sent, other, answer)) {
            taken.put(what, example);
        }
    }

    private boolean mayBeSeen(Sent sent, String other, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        if (isEmptyList(answer)) {
            return true;
        }
        var whose = URI.create(sent.uri().toString().replaceFirst("(" + ID + ").*", "$1"));
        var thing = http.send(Sent.read(whose, other), BodyHandlers.ofString());
        return answer.body().contains(NATIONAL) || thing.body().contains(NATIONAL);
    }

    private void queries(Sent sent) throws IOException, InterruptedException {
        var at = sent.uri() + (sent.uri().getQuery() == null ? "?" : "&");
        refused(sent, "unknown parameter", at(sent, at + "unknownParameter=1"), 400);
        if (sent.operation().takes("limit")) {
            refused(sent, "limit 0", at(sent, sent.uri().toString().replaceFirst("\\?.*", "") + "?limit=0"), 400);
        }
        if (sent.operation().takes("cursor")) {
            refused(sent, "bad cursor", at(sent, at.replaceAll("cursor=[^&]*&", "") + "cursor=%21"), 400);
        }
    }

    private static HttpRequest at(Sent sent, String uri) {
        return sent.with(URI.create(uri), sent.authorization(), sent.ifMatch());
    }

    /** With exactly this status; 0 stands for any refusal, or for nothing found. */
    private void refused(Sent sent, String how, HttpRequest request, int wanted)
            throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString());
        } catch (IOException cut) {
            judge.findings().wrong(sent.operation(), how + " got no answer", sent.uri() + " " + cut);
            return;
        }
        judge.judge(sent, how, answer);
        var right = wanted == 0 ? answer.statusCode() >= 400 || isEmptyList(answer) : answer.statusCode() == wanted;
        if (!right) {
            taken.put(how + " was answered " + answer.statusCode(), sent.uri() + " " + answer.body());
        }
    }

    private static boolean isEmptyList(HttpResponse<String> answer) throws IOException {
        var items = Sent.content(answer).path("items");
        return answer.statusCode() == 200 && items.isArray() && items.isEmpty();
    }

    private static String forged(String token) {
        var end = token.lastIndexOf('.') + 1;
        return token.substring(0, end) + new StringBuilder(token.substring(end)).reverse();
    }
}
