package bangkom.deploy.demo;

import bangkom.deploy.demo.GatewayClient.As;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 6: what participants say, what they learnt, and what changed at work three months later. */
final class EvaluatingTraining {
    private static final int ANSWERING = 5;

    private final Cycle cycle;
    private final Agenda agenda;
    private final Map<String, String> nips = new LinkedHashMap<>();
    private int designs;

    EvaluatingTraining(Cycle cycle, Agenda agenda) {
        this.cycle = cycle;
        this.agenda = agenda;
    }

    void design() throws IOException, InterruptedException {
        cycle.suite()
                .all(Cycle.HR, "/v1/employees")
                .forEach(one -> nips.put(one.get("id").asText(), one.get("nip").asText()));
        var questions = cycle.sample().read("evaluation-questions");
        for (var row : cycle.sample().read("evaluation-designs")) {
            var body = row.bodyWithLists(List.of("respondentRoles"));
            body.put(
                    "questions",
                    questions.stream()
                            .filter(one -> one.get("designTitle").equals(row.get("title")))
                            .map(one -> one.body("designTitle"))
                            .toList());
            var design = cycle.findOrCreate(Cycle.HR, "/v1/evaluation-designs", "title", row.get("title"), body);
            cycle.turn(Cycle.HR, "/v1/evaluation-designs/" + design.get("id").asText(), "DRAFT", "activation");
            designs++;
        }
    }

    /** The evaluations of a completed session were scheduled by themselves, once it was heard of. */
    void follow(String session, JsonNode item, List<JsonNode> participants) throws IOException, InterruptedException {
        var path = "/v1/evaluations?sessionId=" + session;
        var evaluations = cycle.until(
                        "the evaluations of a session are scheduled",
                        () -> cycle.suite().get(Cycle.HR, path),
                        answer -> answer.expect(200).body().get("items").size() == designs)
                .body()
                .get("items");
        for (var evaluation : evaluations) {
            var one = new OneEvaluation(session, evaluation, item, participants);
            agenda.add(Instant.parse(evaluation.get("opensAt").asText()).plusSeconds(1), () -> answer(one));
            agenda.add(Instant.parse(evaluation.get("closesAt").asText()).plusSeconds(1), () -> score(one));
        }
        if (ApplyingAtWork.concerns(cycle, item)) {
            new ApplyingAtWork(cycle, agenda, session, item).plan();
        }
    }

    private record OneEvaluation(String session, JsonNode node, JsonNode item, List<JsonNode> participants) {
        String path() {
            return "/v1/evaluations/" + node.get("id").asText();
        }

        boolean is(String level) {
            return node.get("level").asText().equals(level);
        }
    }

    private void answer(OneEvaluation evaluation) throws IOException, InterruptedException {
        if (!until(evaluation, Set.of("OPEN", "CLOSED", "SCORED", "FINALISED")).equals("OPEN")) {
            return;
        }
        if (evaluation.is("LEARNING")) {
            test(evaluation);
            return;
        }
        var questions = cycle.suite()
                .get(
                        Cycle.HR,
                        "/v1/evaluation-designs/"
                                + evaluation.node().get("designId").asText())
                .expect(200)
                .body()
                .get("questions");
        int turn = 0;
        for (var participant : evaluation.participants()) {
            if (turn == ANSWERING) {
                return;
            }
            var answers = new ArrayList<Map<String, Object>>();
            for (var question : questions) {
                answers.add(Map.of("questionCode", question.get("code").asText(), "score", 4 + turn % 2));
            }
            var alumnus =
                    new As("EMPLOYEE", nips.get(participant.get("employeeId").asText()));
            cycle.suite().post(alumnus, evaluation.path() + "/responses", Map.of("answers", answers));
            turn++;
        }
    }

    private void test(OneEvaluation evaluation) throws IOException, InterruptedException {
        var results = new ArrayList<Map<String, Object>>();
        int turn = 0;
        for (var participant : evaluation.participants()) {
            results.add(Map.of(
                    "employeeId",
                    participant.get("employeeId").asText(),
                    "pre",
                    50 + turn % 10,
                    "post",
                    78 + turn % 15,
                    "max",
                    100));
            turn++;
        }
        cycle.uploadTolerating("REFERENCE_UNKNOWN", Cycle.HR, evaluation.path() + "/test-results/batch", results);
    }

    private void score(OneEvaluation evaluation) throws IOException, InterruptedException {
        until(evaluation, Set.of("CLOSED", "SCORED", "FINALISED"));
        cycle.turn(Cycle.HR, evaluation.path(), "CLOSED", "scoring");
        cycle.turn(Cycle.HR, evaluation.path(), "SCORED", "finalisation");
        if (evaluation.is("BEHAVIOUR")) {
            new ConfirmingOutcomes(cycle, evaluation.session(), evaluation.item(), evaluation.participants())
                    .run(evaluation.node().get("id").asText());
        }
    }

    private String until(OneEvaluation evaluation, Set<String> statuses) throws IOException, InterruptedException {
        return cycle.until(
                        "an evaluation is " + statuses,
                        () -> cycle.suite().get(Cycle.HR, evaluation.path()),
                        answer -> statuses.contains(
                                answer.expect(200).body().get("status").asText()))
                .body()
                .get("status")
                .asText();
    }
}
