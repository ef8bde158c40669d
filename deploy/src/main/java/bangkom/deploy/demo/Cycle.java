package bangkom.deploy.demo;

import bangkom.deploy.client.DemoClock;
import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.client.GatewayClient.Answer;
import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import bangkom.deploy.client.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every step of the cycle works with: the suite, the sample, the clock, and ids by the sample's codes. */
record Cycle(GatewayClient suite, Sample sample, DemoClock clock, PrintStream out) {
    static final As HR = As.persona("HR_ADMIN");
    static final As SECOND_HR = As.persona("HR_ADMIN:2");
    static final As ASSESSOR = As.persona("ASSESSOR");
    static final As STEWARD = As.persona("CATALOGUE_STEWARD");
    static final As HEAD = As.persona("APPOINTING_OFFICIAL");
    static final int YEAR = 2026;
    private static final int PIECE = 500;

    /** Tells what happens now. */
    void tell(String step, String what) {
        out.printf("  %-12s %s%n", step, what);
    }

    /** Uploads records in pieces and returns what became of each; any refusal ends the cycle. */
    List<JsonNode> upload(As who, String path, List<?> items) throws IOException, InterruptedException {
        return uploadTolerating(Set.of(), who, path, items);
    }

    /** As {@link #upload}; items may be refused with these codes: done before, or not for everybody. */
    List<JsonNode> uploadTolerating(Set<String> refusals, As who, String path, List<?> items)
            throws IOException, InterruptedException {
        var results = new ArrayList<JsonNode>();
        for (int from = 0; from < items.size(); from += PIECE) {
            var piece = items.subList(from, Math.min(items.size(), from + PIECE));
            var answer =
                    suite.post(who, path, Map.of("items", piece)).expect(207).body();
            for (var item : answer.get("items")) {
                if (item.get("outcome").asText().equals("REJECTED")
                        && !refusals.contains(item.path("code").asText())) {
                    throw new UnexpectedAnswer(path + ": " + item);
                }
                results.add(item);
            }
        }
        return results;
    }

    /** Ids by the value of a field, over a whole list. */
    Map<String, String> ids(As who, String path, String field) throws IOException, InterruptedException {
        var ids = new LinkedHashMap<String, String>();
        suite.all(who, path)
                .forEach(
                        item -> ids.put(item.get(field).asText(), item.get("id").asText()));
        return ids;
    }

    /** The one of a list with this value, made if it is not there yet. */
    JsonNode findOrCreate(As who, String path, String field, String value, Map<String, ?> body)
            throws IOException, InterruptedException {
        var found = find(who, path, field, value);
        return found.isPresent()
                ? found.get()
                : suite.post(who, path.replaceFirst("\\?.*", ""), body)
                        .expect(201)
                        .body();
    }

    Optional<JsonNode> find(As who, String path, String field, String value) throws IOException, InterruptedException {
        return suite.all(who, path).stream()
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst();
    }

    /** Does the verb if the thing is in this state, and returns its state then. */
    JsonNode turn(As who, String path, String from, String verb, Object body) throws IOException, InterruptedException {
        var seen = suite.get(who, path).expect(200).body();
        return seen.get("status").asText().equals(from)
                ? suite.act(who, path, verb, body).expect(200).body()
                : seen;
    }

    JsonNode turn(As who, String path, String from, String verb) throws IOException, InterruptedException {
        return turn(who, path, from, verb, Map.of());
    }

    /** Waits for what another service has to hear over Kafka first. */
    Answer until(String what, Waiting.Asking asking, Waiting.Enough enough) throws IOException, InterruptedException {
        return Waiting.until(what, asking, enough);
    }

    static Map<String, Object> rupiah(long amount) {
        return Map.of("amount", amount, "currency", "IDR");
    }
}
