package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.EMPLOYEE;
import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;
import static bangkom.deploy.fuzz.breadth.Trial.SUPERVISOR;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said while an analysis collects: one survey by name, one anonymous, and a proposal with its answer. */
record SaidNeeds(Trial trial, String analysis) {
    void run() throws IOException, InterruptedException {
        trial.suite()
                .replace(HR, "/v1/needs-analyses/" + analysis, "calendar", Map.of("phases", List.of()))
                .expect(200);
        var competency = Trial.id(trial.one(HR, "/v1/competencies").at("/items/0"));
        var named = opened(competency, false);
        trial.one(EMPLOYEE, named + "/form");
        trial.act(HR, named, "reminder");
        answer(named + "/responses", 201);
        trial.act(HR, named, "closure");
        trial.one(HR, named + "/results");
        var anonymous = opened(competency, true);
        answer(anonymous + "/anonymous-responses", 204);
        trial.act(HR, anonymous, "closure");
        propose(competency);
        correct(competency);
        trial.one(HR, "/v1/needs-analyses/" + analysis + "/involvement");
    }

    private void correct(String competency) throws IOException, InterruptedException {
        var unit = Trial.id(trial.one(HR, "/v1/org-units").at("/items/0"));
        var people = trial.one(HR, "/v1/employees?limit=3").get("items").findValuesAsText("id");
        var findings = List.of(Map.of("competencyId", competency, "unitId", unit, "urgency", 3));
        var said = Map.of("needsAnalysisId", analysis, "heldOn", trial.today().toString(), "findings", findings);
        var corrected = Map.of(
                "heldOn", trial.today().toString(), "findings", findings, "reason", REASON, "consensusPercent", 70);
        var interview = trial.create(HR, "/v1/interviews", with(said, Map.of("intervieweeId", people.get(0))));
        trial.suite()
                .replace(HR, interview, without(corrected, "consensusPercent"))
                .expect(200);
        trial.one(HR, interview + "/history");
        var discussion = trial.create(
                HR, "/v1/group-discussions", with(said, Map.of("participantIds", people, "consensusPercent", 60)));
        trial.suite().replace(HR, discussion, corrected).expect(200);
        trial.one(HR, discussion + "/history");
        var dialogue = trial.one(SUPERVISOR, "/v1/supervisor-dialogues").at("/items/0");
        trial.suite()
                .replace(
                        SUPERVISOR,
                        "/v1/supervisor-dialogues/" + Trial.id(dialogue),
                        Map.of("heldOn", dialogue.get("heldOn"), "needs", dialogue.get("needs"), "reason", REASON))
                .expect(200);
    }

    private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> without(Map<String, ?> some, String key) {
        var rest = new HashMap<String, Object>(some);
        rest.remove(key);
        return rest;
    }

    private String opened(String competency, boolean anonymous) throws IOException, InterruptedException {
        var survey = trial.create(
                HR,
                "/v1/survey-instruments",
                Map.of(
                        "needsAnalysisId",
                        analysis,
                        "title",
                        trial.mark(),
                        "anonymous",
                        anonymous,
                        "questions",
                        List.of(Map.of(
                                "code", "P1", "text", "Perlu?", "competencyId", competency, "type", "SCALE_1_5"))));
        trial.act(HR, survey, "opening");
        return survey;
    }

    private void answer(String path, int status) throws IOException, InterruptedException {
        trial.suite().post(EMPLOYEE, path, Map.of("values", Map.of("P1", 2))).expect(status);
    }

    private void propose(String competency) throws IOException, InterruptedException {
        var proposal = trial.create(
                EMPLOYEE,
                "/v1/employee-proposals",
                Map.of(
                        "needsAnalysisId",
                        analysis,
                        "competencyId",
                        competency,
                        "targetLevel",
                        2,
                        "motivation",
                        REASON));
        trial.act(HR, proposal, "answer", Map.of("accepted", false, "reason", REASON));
    }

    /** What the superior finds is not somebody's need is not, before anything is ranked. */
    void takeSomebodyOut() throws IOException, InterruptedException {
        for (var need : trial.suite().all(HR, "/v1/need-items?needsAnalysisId=" + analysis)) {
            if (need.get("headcount").asInt() > 2) {
                var path = "/v1/need-items/" + Trial.id(need);
                var person = trial.one(HR, path + "/participants").at("/items/0/employeeId");
                trial.act(HR, path, "exclusion", Map.of("employeeId", person.asText(), "reason", REASON));
                trial.one(HR, "/v1/employees/" + person.asText() + "/needs");
                return;
            }
        }
    }

    /** Other weights beside the present ones, and what the needs add up to. */
    void lookAtOrder() throws IOException, InterruptedException {
        var path = "/v1/needs-analyses/" + analysis;
        var weights = trial.one(HR, path).get("weights");
        trial.suite()
                .post(
                        HR,
                        path + "/priority-simulations",
                        Map.of("alternatives", List.of(Map.of("name", REASON, "weights", weights))))
                .expect(200);
        trial.one(HR, path + "/roll-up");
        var need = Trial.id(
                trial.one(HR, "/v1/need-items?needsAnalysisId=" + analysis).at("/items/0"));
        trial.one(HR, "/v1/need-items/" + need + "/findings");
    }
}
