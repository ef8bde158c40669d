package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.ASSESSOR;
import static bangkom.deploy.fuzz.breadth.Trial.HR;

import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;

/** Of a session of the cycle two people are said to have learnt something else too; one claim stands. */
record Outcomes(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var evaluation = finalised();
        var session = evaluation.get("sessionId").asText();
        var competency = notTaughtIn(session);
        var people = trial.suite().all(HR, "/v1/completion-records?sessionId=" + session);
        trial.act(ASSESSOR, proposed(evaluation, people.get(0), competency), "confirmation");
        trial.act(ASSESSOR, proposed(evaluation, people.get(1), competency), "rejection", Trial.because());
    }

    private String proposed(JsonNode evaluation, JsonNode person, String competency)
            throws IOException, InterruptedException {
        var claim = Map.of(
                "evaluationId",
                Trial.id(evaluation),
                "sessionId",
                evaluation.get("sessionId").asText(),
                "employeeId",
                person.get("employeeId").asText(),
                "competencyId",
                competency,
                "levelBefore",
                1,
                "levelAfter",
                2,
                "confidence",
                60);
        return "/v1/competency-outcomes/" + trial.upsert(HR, "/v1/competency-outcomes", claim);
    }

    private JsonNode finalised() throws IOException, InterruptedException {
        return trial.suite().all(HR, "/v1/evaluations").stream()
                .filter(one -> one.get("level").asText().equals("BEHAVIOUR"))
                .filter(one -> one.get("status").asText().equals("FINALISED"))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no evaluation of behaviour is final"));
    }

    private String notTaughtIn(String session) throws IOException, InterruptedException {
        var known = new HashSet<String>();
        trial.suite()
                .all(HR, "/v1/competency-outcomes?sessionId=" + session)
                .forEach(one -> known.add(one.get("competencyId").asText()));
        return trial.suite().all(HR, "/v1/competencies").stream()
                .map(Trial::id)
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
