package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Step 6: what participants say, what they learnt, and what changed at work three months later. */
final class EvaluatingTraining {
    private static final int ANSWERING = 5;

    private final Cycle cycle;
    private final Agenda agenda;
    private final Map<String, JsonNode> people = new LinkedHashMap<>();
    private int designs;

    EvaluatingTraining(Cycle cycle, Agenda agenda) {
        this.cycle = cycle;
        this.agenda = agenda;
    }

    void design() throws IOException, InterruptedException {
        cycle.suite()
                .all(Cycle.HR, "/v1/employees")
                .forEach(one -> people.put(one.get("id").asText(), one));
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
        var design = cycle.suite()
                .get(
                        Cycle.HR,
                        "/v1/evaluation-designs/"
                                + evaluation.node().get("designId").asText())
                .expect(200)
                .body();
        var bySupervisor = design.get("respondentRoles").toString().contains("SUPERVISOR");
        int turn = 0;
        for (var participant : evaluation.participants()) {
            if (turn == ANSWERING) {
                return;
            }
            var employee = people.get(participant.get("employeeId").asText());
            var answers = answers(design.get("questions"), turn++);
            respond(evaluation, new As("EMPLOYEE", employee.get("nip").asText()), Map.of("answers", answers));
            var supervisor = people.get(employee.path("supervisorId").asText());
            if (bySupervisor && supervisor != null) {
                respond(
                        evaluation,
                        new As("DIRECT_SUPERVISOR", supervisor.get("nip").asText()),
                        Map.of("aboutEmployeeId", employee.get("id").asText(), "answers", answers));
            }
        }
    }

    /** Whoever did not complete the session is not asked, and whoever has answered is not asked again. */
    private void respond(OneEvaluation evaluation, As who, Map<String, ?> body)
            throws IOException, InterruptedException {
        var answer = cycle.suite().post(who, evaluation.path() + "/responses", body);
        if (!Set.of(201, 403, 404, 409).contains(answer.status())) {
            throw new UnexpectedAnswer("evaluation response: " + answer);
        }
    }

    private static List<Map<String, Object>> answers(JsonNode questions, int turn) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var question : questions) {
            answers.add(Map.of("questionCode", question.get("code").asText(), "score", 4 + turn % 2));
        }
        return answers;
    }

    private void test(OneEvaluation evaluation) throws IOException, InterruptedException {
        var known = cycle.sample().read("learning-tests").stream()
                .collect(Collectors.toMap(row -> row.get("nip"), row -> row));
        var results = new ArrayList<Map<String, Object>>();
        for (var participant : evaluation.participants()) {
            var id = participant.get("employeeId").asText();
            var row = known.get(people.get(id).get("nip").asText());
            results.add(
                    row == null
                            ? Map.of("employeeId", id, "pre", 52, "post", 79, "max", 100)
                            : Map.of(
                                    "employeeId", id,
                                    "pre", row.number("pre"),
                                    "post", row.number("post"),
                                    "max", row.number("max")));
        }
        cycle.uploadTolerating(
                Set.of("REFERENCE_UNKNOWN"), Cycle.HR, evaluation.path() + "/test-results/batch", results);
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
