package bangkom.deploy.demo;

import bangkom.deploy.demo.GatewayClient.As;
import bangkom.deploy.demo.GatewayClient.UnexpectedAnswer;
import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people say they need: a survey, an interview, a group discussion and a dialogue with the supervisor. */
record CollectingNeeds(Cycle cycle, String analysis) {
    private static final int RESPONDENTS = 20;

    void run() throws IOException, InterruptedException {
        var units = cycle.ids(Cycle.HR, "/v1/org-units", "code");
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        var people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
        survey(competencies);
        interview(units, competencies, people);
        discussion(units, competencies, people);
        dialogue(competencies, people);
    }

    private void survey(Map<String, String> competencies) throws IOException, InterruptedException {
        var questions = cycle.sample().read("survey");
        var bodies = new ArrayList<Map<String, Object>>();
        for (var row : questions) {
            var body = row.body("competencyCode");
            if (row.get("competencyCode") != null) {
                body.put("competencyId", competencies.get(row.get("competencyCode")));
            }
            bodies.add(body);
        }
        var instrument = cycle.suite()
                .postOnce(
                        Cycle.HR,
                        "/v1/survey-instruments",
                        "demo-survey-2026",
                        Map.of(
                                "needsAnalysisId",
                                analysis,
                                "title",
                                "Survei kebutuhan pengembangan kompetensi 2026",
                                "questions",
                                bodies,
                                "unitIds",
                                List.of()))
                .expect(201)
                .body();
        var path = "/v1/survey-instruments/" + instrument.get("id").asText();
        cycle.turn(Cycle.HR, path, "DRAFT", "opening");
        var respondents = cycle.sample().read("assessments").stream()
                .filter(row -> row.get("kind").equals("SELF"))
                .map(row -> row.get("nip"))
                .distinct()
                .limit(RESPONDENTS)
                .toList();
        for (int i = 0; i < respondents.size(); i++) {
            respond(path, respondents.get(i), questions, i);
        }
        var seen = cycle.suite().get(Cycle.HR, path).expect(200).body();
        cycle.tell("survei", seen.get("responded") + " dari " + seen.get("invited") + " pegawai menjawab");
        cycle.turn(Cycle.HR, path, "OPEN", "closure");
    }

    private void respond(String path, String nip, List<Row> questions, int turn)
            throws IOException, InterruptedException {
        var answers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < questions.size(); i++) {
            var code = questions.get(i).get("code");
            answers.add(
                    questions.get(i).get("type").equals("TEXT")
                            ? Map.of("questionCode", code, "text", "Perlu pendampingan setelah pelatihan")
                            : Map.of("questionCode", code, "scale", 1 + (turn + 2 * i) % 5));
        }
        var answer = cycle.suite().post(new As("EMPLOYEE", nip), path + "/responses", Map.of("answers", answers));
        if (answer.status() != 409 && answer.status() != 201) {
            throw new UnexpectedAnswer("survey response: " + answer);
        }
    }

    private void interview(Map<String, String> units, Map<String, String> competencies, Map<String, String> people)
            throws IOException, InterruptedException {
        for (var row : findings("INTERVIEW")) {
            cycle.suite()
                    .postOnce(
                            Cycle.HR,
                            "/v1/interviews",
                            "demo-interview-" + row.get("unitCode") + row.get("competencyCode"),
                            Map.of(
                                    "needsAnalysisId", analysis,
                                    "heldOn", row.get("heldOn"),
                                    "intervieweeId", people.get(nipOf("UNIT_MANAGER")),
                                    "findings", List.of(finding(row, units, competencies))))
                    .expect(201);
        }
    }

    private void discussion(Map<String, String> units, Map<String, String> competencies, Map<String, String> people)
            throws IOException, InterruptedException {
        var rows = findings("GROUP_DISCUSSION");
        var findings =
                rows.stream().map(row -> finding(row, units, competencies)).toList();
        var participants = cycle.sample().read("employees").stream()
                .filter(row -> row.get("unitCode").equals(rows.get(0).get("unitCode")))
                .limit(5)
                .map(row -> people.get(row.get("nip")))
                .toList();
        cycle.suite()
                .postOnce(
                        Cycle.HR,
                        "/v1/group-discussions",
                        "demo-discussion-2026",
                        Map.of(
                                "needsAnalysisId", analysis,
                                "heldOn", rows.get(0).get("heldOn"),
                                "participantIds", participants,
                                "consensusPercent", 80,
                                "findings", findings))
                .expect(201);
    }

    /** The supervisor and the planner agree that she needs project management; she confirms it herself. */
    private void dialogue(Map<String, String> competencies, Map<String, String> people)
            throws IOException, InterruptedException {
        var row = findings("DIALOGUE").get(0);
        var dialogue = cycle.suite()
                .postOnce(
                        As.persona("DIRECT_SUPERVISOR"),
                        "/v1/supervisor-dialogues",
                        "demo-dialogue-2026",
                        Map.of(
                                "needsAnalysisId",
                                analysis,
                                "employeeId",
                                people.get(nipOf("EMPLOYEE")),
                                "heldOn",
                                row.get("heldOn"),
                                "needs",
                                List.of(Map.of(
                                        "competencyId",
                                        competencies.get(row.get("competencyCode")),
                                        "targetLevel",
                                        3,
                                        "note",
                                        row.get("note")))))
                .expect(201)
                .body();
        var path = "/v1/supervisor-dialogues/" + dialogue.get("id").asText();
        var seen = cycle.suite().get(As.persona("EMPLOYEE"), path).expect(200).body();
        if (!seen.get("status").asText().equals("CONFIRMED")) {
            cycle.suite()
                    .act(As.persona("EMPLOYEE"), path, "confirmation", Map.of())
                    .expect(200);
        }
    }

    private List<Row> findings(String kind) throws IOException {
        return cycle.sample().read("findings").stream()
                .filter(row -> row.get("kind").equals(kind))
                .toList();
    }

    private static Map<String, Object> finding(Row row, Map<String, String> units, Map<String, String> competencies) {
        var body = new LinkedHashMap<String, Object>();
        body.put("competencyId", competencies.get(row.get("competencyCode")));
        body.put("unitId", units.get(row.get("unitCode")));
        body.put("note", row.get("note"));
        body.put("urgency", row.number("urgency"));
        return body;
    }

    private String nipOf(String persona) throws IOException {
        return new Personas(cycle.sample().folder()).nip(persona);
    }
}
