package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;
import static bangkom.deploy.fuzz.breadth.Trial.SECOND_HR;

import bangkom.deploy.client.DemoClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One session is postponed and called off; the other is held, for an evaluation of its own. */
record SomeSessions(Trial trial) {
    /** The session held, and the design that its evaluation follows. */
    record Held(String session, String design) {}

    Held run(List<JsonNode> items) throws IOException, InterruptedException {
        callOff(items.get(0));
        var design = design();
        return new Held(hold(items.get(1)), design);
    }

    private void callOff(JsonNode item) throws IOException, InterruptedException {
        var session = filled(item);
        var enrolment = Trial.id(trial.suite().all(HR, session + "/enrolments").get(0));
        trial.act(HR, "/v1/enrolments/" + enrolment, "cancellation", Trial.because());
        var later = Map.of("reason", REASON, "meetings", meetings(start(item).plusDays(7)));
        trial.act(HR, session, "postponement", later);
        trial.act(HR, session, "cancellation", Trial.because());
    }

    private String hold(JsonNode item) throws IOException, InterruptedException {
        var session = filled(item);
        trial.act(HR, session, "confirmation");
        trial.clock().advanceTo(DemoClock.at(start(item), 9));
        trial.act(HR, session, "start");
        var present = trial.suite().all(HR, session + "/enrolments").stream()
                .map(one -> one.get("employeeId").asText())
                .toList();
        var meeting = trial.one(HR, session).at("/meetings/0/id").asText();
        trial.suite()
                .put(HR, session + "/meetings/" + meeting + "/attendance", Map.of("presentEmployeeIds", present))
                .expect(200);
        trial.clock().advanceTo(DemoClock.at(start(item), 17));
        trial.act(HR, session, "completion", Map.of("realisedCost", Trial.rupiah(100_000)));
        return session;
    }

    /** Open, with everybody of the item admitted. */
    private String filled(JsonNode item) throws IOException, InterruptedException {
        var session = trial.create(
                HR,
                "/v1/sessions",
                Map.of(
                        "planItemId", Trial.id(item),
                        "title", trial.mark(),
                        "capacity", 30,
                        "place", "Aula BKPSDM",
                        "facilitators", List.of("Tim fasilitator"),
                        "meetings", meetings(start(item))));
        trial.act(HR, session, "opening");
        var people = trial.suite().all(HR, "/v1/plan-items/" + Trial.id(item) + "/participants").stream()
                .map(one -> Map.of("employeeId", one.get("employeeId").asText()))
                .toList();
        trial.batch(HR, session + "/nominations", people);
        var admitted = trial.suite().all(SECOND_HR, session + "/enrolments").stream()
                .map(one -> Map.of("enrolmentId", Trial.id(one)))
                .toList();
        trial.batch(SECOND_HR, session + "/approval", admitted);
        return session;
    }

    private LocalDate start(JsonNode item) throws IOException, InterruptedException {
        var seen = trial.one(HR, "/v1/plan-items/" + Trial.id(item));
        return LocalDate.parse(seen.get("scheduledStart").asText());
    }

    private static List<Map<String, Object>> meetings(LocalDate day) {
        return List.of(Map.of(
                "startsAt", DemoClock.at(day, 8).toString(),
                "endsAt", DemoClock.at(day, 16).toString(),
                "topic", "Uji"));
    }

    private String design() throws IOException, InterruptedException {
        var draft = trial.example("createEvaluationDesign")
                .put("title", trial.mark())
                .put("openDays", 14);
        var question = draft.at("/questions/0");
        draft.withArray("questions")
                .add(question.<ObjectNode>deepCopy().put("code", "KODE-2").put("topic", "ENVIRONMENT"));
        var design = trial.create(HR, "/v1/evaluation-designs", draft);
        trial.act(HR, design, "activation");
        return design;
    }
}
