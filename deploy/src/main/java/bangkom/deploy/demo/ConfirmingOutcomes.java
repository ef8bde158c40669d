package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Step 6, last: who has reached which level; proposed by one person, confirmed by another. */
record ConfirmingOutcomes(Cycle cycle, String session, JsonNode item, List<JsonNode> participants) {
    private static final int NOT_YET = 5;

    /** Every fifth one has not reached it yet: training does not always succeed. */
    void run(String evaluation) throws IOException, InterruptedException {
        var path = "/v1/competency-outcomes";
        var known = cycle.suite().all(Cycle.HR, path + "?sessionId=" + session);
        if (known.isEmpty()) {
            var proposals = proposals(evaluation);
            if (!proposals.isEmpty()) {
                cycle.upload(Cycle.HR, path + "/batch", proposals);
            }
            known = cycle.suite().all(Cycle.HR, path + "?sessionId=" + session);
        }
        var open = known.stream()
                .filter(one -> one.get("status").asText().equals("PROPOSED"))
                .map(one -> Map.of("outcomeId", one.get("id").asText()))
                .toList();
        if (!open.isEmpty()) {
            cycle.upload(Cycle.ASSESSOR, path + "/confirmation/batch", open);
            cycle.tell("hasil", open.size() + " kenaikan tingkat kompetensi dikonfirmasi");
        }
    }

    private List<Map<String, Object>> proposals(String evaluation) throws IOException, InterruptedException {
        var completed = new HashSet<String>();
        cycle.suite()
                .all(Cycle.HR, "/v1/completion-records?sessionId=" + session)
                .forEach(one -> completed.add(one.get("employeeId").asText()));
        var competency = item.get("competencyId").asText();
        var reached = reached(competency);
        var needs = cycle.suite()
                .all(Cycle.HR, "/v1/need-items/" + item.get("needItemId").asText() + "/participants");
        var proposals = new ArrayList<Map<String, Object>>();
        int turn = 0;
        for (var need : needs) {
            var before = need.path("actual").asInt(0);
            if (completed.contains(need.get("employeeId").asText()) && before < reached && ++turn % NOT_YET != 0) {
                proposals.add(Map.of(
                        "evaluationId", evaluation,
                        "sessionId", session,
                        "employeeId", need.get("employeeId").asText(),
                        "competencyId", competency,
                        "levelBefore", before,
                        "levelAfter", reached,
                        "confidence", 80));
            }
        }
        return proposals;
    }

    private int reached(String competency) throws IOException, InterruptedException {
        var programme = cycle.suite()
                .get(Cycle.HR, "/v1/programmes/" + item.get("programmeId").asText())
                .expect(200)
                .body();
        for (var outcome : programme.get("outcomes")) {
            if (outcome.get("competencyId").asText().equals(competency)) {
                return outcome.get("toLevel").asInt();
            }
        }
        return 0;
    }
}
