package bangkom.deploy.fuzz.breadth;

import bangkom.deploy.client.DemoClock;
import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import bangkom.platform.openapi.ApiDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What every theme works with: the suite, the document's examples, the clock, and a mark for new codes. */
record Trial(GatewayClient suite, ApiDocument document, DemoClock clock, String mark) {
    static final As HR = As.persona("HR_ADMIN");
    static final As SECOND_HR = As.persona("HR_ADMIN:2");
    static final As OTHER_HR = As.persona("HR_ADMIN@other");
    static final As ASSESSOR = As.persona("ASSESSOR");
    static final As EMPLOYEE = As.persona("EMPLOYEE");
    static final As SUPERVISOR = As.persona("DIRECT_SUPERVISOR");
    static final As HEAD_OF_STAFF = As.persona("AUTHORIZED_OFFICIAL");
    static final As HEAD = As.persona("APPOINTING_OFFICIAL");
    static final As OPERATOR = As.persona("OPERATOR");
    static final String REASON = "Uji coba seluruh operasi";

    static Trial begun(GatewayClient suite, ApiDocument document, DemoClock clock)
            throws IOException, InterruptedException {
        return new Trial(suite, document, clock, "UJI-" + clock.now().getEpochSecond());
    }

    LocalDate today() throws IOException, InterruptedException {
        return LocalDate.ofInstant(clock.now(), DemoClock.ZONE);
    }

    /** The document's example of what an operation takes, to be filled with what exists. */
    ObjectNode example(String operationId) {
        return (ObjectNode) document.example(operationId);
    }

    JsonNode one(As who, String path) throws IOException, InterruptedException {
        return suite.get(who, path).expect(200).body();
    }

    /** Makes a thing and answers with where it is. */
    String create(As who, String path, Object body) throws IOException, InterruptedException {
        return path + "/" + id(suite.post(who, path, body).expect(201).body());
    }

    /** Does a verb that leaves the thing in sight. */
    JsonNode act(As who, String path, String verb, Object body) throws IOException, InterruptedException {
        return suite.act(who, path, verb, body).expect(200).body();
    }

    JsonNode act(As who, String path, String verb) throws IOException, InterruptedException {
        return act(who, path, verb, Map.of());
    }

    static Map<String, Object> because() {
        return Map.of("reason", REASON);
    }

    /** The ids of what a batch took in; none of it may be refused. */
    List<String> batch(As who, String path, List<?> items) throws IOException, InterruptedException {
        var results = suite.post(who, path + "/batch", Map.of("items", items))
                .expect(207)
                .body();
        if (results.get("rejected").asInt() > 0) {
            throw new UnexpectedAnswer(path + ": " + results);
        }
        return results.get("items").findValuesAsText("id");
    }

    String upsert(As who, String path, Map<String, ?> item) throws IOException, InterruptedException {
        return batch(who, path, List.of(item)).get(0);
    }

    static String id(JsonNode thing) {
        return thing.get("id").asText();
    }

    /** The end of where it is. */
    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Map<String, Object> rupiah(long amount) {
        return Map.of("amount", amount, "currency", "IDR");
    }
}
