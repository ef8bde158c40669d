package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One evaluation of the session is closed as soon as somebody answered, another is given up; the design is retired. */
record EarlyEvaluation(Trial trial) {

    void run(SomeSessions.Held held) throws IOException, InterruptedException {
        var design = Trial.id(held.design());
        var evaluations = scheduled(Trial.id(held.session()), design);
        for (var evaluation : evaluations) {
            if (evaluation.get("designId").asText().equals(design)) {
                close(evaluation, Trial.id(held.session()));
            }
        }
        var other = evaluations.stream()
                .filter(one -> !one.get("designId").asText().equals(design))
                .findFirst()
                .orElseThrow();
        trial.act(HR, path(other), "cancellation", Trial.because());
        trial.act(HR, held.design(), "retirement");
    }

    private List<JsonNode> scheduled(String session, String design) throws IOException, InterruptedException {
        var path = "/v1/evaluations?sessionId=" + session;
        Waiting.until(
                "the evaluations of a session are scheduled",
                () -> trial.suite().get(HR, path),
                answer -> answer.expect(200)
                        .body()
                        .get("items")
                        .findValuesAsText("designId")
                        .contains(design));
        return trial.suite().all(HR, path);
    }

    private void close(JsonNode evaluation, String session) throws IOException, InterruptedException {
        trial.clock()
                .advanceTo(Instant.parse(evaluation.get("opensAt").asText()).plusSeconds(1));
        Waiting.until(
                "an evaluation is open and somebody is asked",
                () -> trial.suite().get(HR, path(evaluation)),
                answer -> answer.expect(200).body().get("status").asText().equals("OPEN")
                        && answer.body().get("population").asInt() > 0);
        var person = trial.suite()
                .all(HR, "/v1/completion-records?sessionId=" + session)
                .get(0);
        var nip = trial.one(HR, "/v1/employees/" + person.get("employeeId").asText())
                .get("nip")
                .asText();
        var answers =
                List.of(Map.of("questionCode", "KODE-1", "score", 4), Map.of("questionCode", "KODE-2", "score", 5));
        trial.suite()
                .post(new As("EMPLOYEE", nip), path(evaluation) + "/responses", Map.of("answers", answers))
                .expect(201);
        trial.act(HR, path(evaluation), "closure");
    }

    private static String path(JsonNode evaluation) {
        return "/v1/evaluations/" + Trial.id(evaluation);
    }
}
