package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people say they need: a survey, interviews, group discussions and a dialogue with the supervisor. */
final class CollectingNeeds {
    private final Cycle cycle;
    private final String analysis;
    private final Map<String, String> units;
    private final Map<String, String> competencies;
    private final Map<String, String> people;

    CollectingNeeds(Cycle cycle, String analysis) throws IOException, InterruptedException {
        this.cycle = cycle;
        this.analysis = analysis;
        this.units = cycle.ids(Cycle.HR, "/v1/org-units", "code");
        this.competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        this.people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
    }

    void run() throws IOException, InterruptedException {
        survey();
        for (var interview : meetings("INTERVIEW")) {
            var body = held(interview);
            body.put("intervieweeId", people.get(interview.get(0).get("people")));
            body.put("findings", interview.stream().map(this::finding).toList());
            create(Cycle.HR, "/v1/interviews", interview, body);
        }
        for (var discussion : meetings("GROUP_DISCUSSION")) {
            var body = held(discussion);
            body.put(
                    "participantIds",
                    discussion.get(0).list("people").stream().map(people::get).toList());
            body.put("consensusPercent", discussion.get(0).number("consensusPercent"));
            body.put("findings", discussion.stream().map(this::finding).toList());
            create(Cycle.HR, "/v1/group-discussions", discussion, body);
        }
        for (var dialogue : meetings("DIALOGUE")) {
            talk(dialogue);
        }
    }

    private void survey() throws IOException, InterruptedException {
        var path = "/v1/survey-instruments";
        var draft = Map.of(
                "needsAnalysisId",
                analysis,
                "title",
                "Survei kebutuhan pengembangan kompetensi 2026",
                "questions",
                questions(),
                "unitIds",
                List.of());
        var one = path + "/"
                + cycle.suite()
                        .postOnce(Cycle.HR, path, "sample-survey-" + analysis, draft)
                        .expect(201)
                        .body()
                        .get("id")
                        .asText();
        cycle.turn(Cycle.HR, one, "DRAFT", "opening");
        var answers = cycle.sample().read("survey-answers").stream()
                .collect(Collectors.groupingBy(row -> row.get("nip"), LinkedHashMap::new, Collectors.toList()));
        for (var respondent : answers.entrySet()) {
            respond(one, respondent.getKey(), respondent.getValue());
        }
        var seen = cycle.suite().get(Cycle.HR, one).expect(200).body();
        cycle.tell("survei", seen.get("responded") + " dari " + seen.get("invited") + " pegawai menjawab");
        cycle.turn(Cycle.HR, one, "OPEN", "closure");
    }

    private List<Map<String, Object>> questions() throws IOException {
        var questions = new ArrayList<Map<String, Object>>();
        for (var row : cycle.sample().read("survey")) {
            var question = row.body("competencyCode");
            if (row.get("competencyCode") != null) {
                question.put("competencyId", competencies.get(row.get("competencyCode")));
            }
            questions.add(question);
        }
        return questions;
    }

    private void respond(String path, String nip, List<Row> answers) throws IOException, InterruptedException {
        var body =
                Map.of("answers", answers.stream().map(row -> row.body("nip")).toList());
        var answer = cycle.suite().post(new As("EMPLOYEE", nip), path + "/responses", body);
        if (answer.status() != 409 && answer.status() != 201) {
            throw new UnexpectedAnswer("survey response: " + answer);
        }
    }

    /** The supervisor and the civil servant agree on a need; the civil servant confirms it in person. */
    private void talk(List<Row> dialogue) throws IOException, InterruptedException {
        var body = held(dialogue);
        body.put("employeeId", people.get(dialogue.get(0).get("people")));
        body.put(
                "needs",
                dialogue.stream()
                        .map(row -> Map.of(
                                "competencyId", competencies.get(row.get("competencyCode")),
                                "targetLevel", row.number("targetLevel"),
                                "note", row.get("note")))
                        .toList());
        var path = "/v1/supervisor-dialogues";
        var one = path + "/" + create(As.persona("DIRECT_SUPERVISOR"), path, dialogue, body);
        var employee = new As("EMPLOYEE", dialogue.get(0).get("people"));
        var seen = cycle.suite().get(employee, one).expect(200).body();
        if (!seen.get("status").asText().equals("CONFIRMED")) {
            cycle.suite().act(employee, one, "confirmation", Map.of()).expect(200);
        }
    }

    private String create(As who, String path, List<Row> meeting, Map<String, Object> body)
            throws IOException, InterruptedException {
        return cycle.suite()
                .postOnce(who, path, "sample-" + meeting.get(0).get("reference") + "-" + analysis, body)
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    private Map<String, Object> held(List<Row> meeting) {
        var body = new LinkedHashMap<String, Object>();
        body.put("needsAnalysisId", analysis);
        body.put("heldOn", meeting.get(0).get("heldOn"));
        return body;
    }

    private List<List<Row>> meetings(String kind) throws IOException {
        return List.copyOf(cycle.sample().read("findings").stream()
                .filter(row -> row.get("kind").equals(kind))
                .collect(Collectors.groupingBy(row -> row.get("reference"), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Map<String, Object> finding(Row row) {
        return Map.of(
                "competencyId", competencies.get(row.get("competencyCode")),
                "unitId", units.get(row.get("unitCode")),
                "note", row.get("note"),
                "urgency", row.number("urgency"));
    }
}
