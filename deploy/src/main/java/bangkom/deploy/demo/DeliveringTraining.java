package bangkom.deploy.demo;

import bangkom.deploy.client.DemoClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 5: a session for each item of the plan, with its people, their attendance, lesson hours and real cost. */
record DeliveringTraining(Cycle cycle, String plan, Agenda agenda, EvaluatingTraining evaluation) {
    private static final int MOST_MEETINGS = 5;
    private static final Set<String> SEATED = Set.of("ENROLLED", "ATTENDING");
    private static final long SPENT_PERCENT = 95;

    void prepare() throws IOException, InterruptedException {
        var sessions = cycle.suite().all(Cycle.HR, "/v1/sessions");
        for (var item : cycle.suite().all(Cycle.HR, "/v1/training-plans/" + plan + "/items")) {
            var id = item.get("id").asText();
            var session = sessions.stream()
                    .filter(one -> one.get("planItemId").asText().equals(id))
                    .findFirst()
                    .orElse(null);
            prepare(item, session == null ? created(item) : session);
        }
    }

    private JsonNode created(JsonNode item) throws IOException, InterruptedException {
        var body = Map.of(
                "planItemId", item.get("id").asText(),
                "title", title(item),
                "capacity", item.get("participants").asLong(),
                "place", "Balai Diklat Kabupaten Contoh",
                "facilitators", List.of("Tim fasilitator"),
                "meetings", meetings(item));
        return cycle.suite().post(Cycle.HR, "/v1/sessions", body).expect(201).body();
    }

    private String title(JsonNode item) throws IOException, InterruptedException {
        return cycle.suite()
                .get(Cycle.HR, "/v1/programmes/" + item.get("programmeId").asText())
                .expect(200)
                .body()
                .get("title")
                .asText();
    }

    private static List<Map<String, Object>> meetings(JsonNode item) {
        var day = LocalDate.parse(item.get("scheduledStart").asText());
        var last = LocalDate.parse(item.get("scheduledEnd").asText());
        var meetings = new ArrayList<Map<String, Object>>();
        for (; !day.isAfter(last) && meetings.size() < MOST_MEETINGS; day = day.plusDays(1)) {
            meetings.add(Map.of(
                    "startsAt", DemoClock.at(day, 8).toString(),
                    "endsAt", DemoClock.at(day, 16).toString(),
                    "topic", "Hari ke-" + (meetings.size() + 1)));
        }
        return meetings;
    }

    private void prepare(JsonNode item, JsonNode session) throws IOException, InterruptedException {
        var path = "/v1/sessions/" + session.get("id").asText();
        var participants =
                cycle.suite().all(Cycle.HR, "/v1/plan-items/" + item.get("id").asText() + "/participants");
        cycle.turn(Cycle.HR, path, "DRAFT", "opening");
        if (cycle.suite()
                .get(Cycle.HR, path)
                .expect(200)
                .body()
                .get("status")
                .asText()
                .equals("OPEN")) {
            enrol(path, participants);
        }
        var ready = cycle.turn(Cycle.HR, path, "OPEN", "confirmation");
        if (Set.of("CONFIRMED", "IN_PROGRESS").contains(ready.get("status").asText())) {
            var meetings = ready.get("meetings");
            var first = Instant.parse(meetings.get(0).get("startsAt").asText());
            var last = Instant.parse(
                    meetings.get(meetings.size() - 1).get("endsAt").asText());
            agenda.add(first, () -> cycle.turn(Cycle.HR, path, "CONFIRMED", "start"));
            agenda.add(last.plusSeconds(60), () -> complete(path, item, meetings, participants));
        } else {
            evaluation.follow(session.get("id").asText(), item, participants);
        }
    }

    private void enrol(String path, List<JsonNode> participants) throws IOException, InterruptedException {
        var nominations = participants.stream()
                .map(one -> Map.of("employeeId", one.get("employeeId").asText()))
                .toList();
        cycle.uploadTolerating(
                Set.of("ALREADY_NOMINATED", "LEGAL_STATUS_INACTIVE"),
                Cycle.HR,
                path + "/nominations/batch",
                nominations);
        var approvals = cycle.suite().all(Cycle.SECOND_HR, path + "/enrolments").stream()
                .filter(one -> one.get("status").asText().equals("NOMINATED"))
                .map(one -> Map.of("enrolmentId", one.get("id").asText()))
                .toList();
        cycle.upload(Cycle.SECOND_HR, path + "/approval/batch", approvals);
    }

    private void complete(String path, JsonNode item, JsonNode meetings, List<JsonNode> participants)
            throws IOException, InterruptedException {
        var seated = cycle.suite().all(Cycle.HR, path + "/enrolments").stream()
                .filter(one -> SEATED.contains(one.get("status").asText()))
                .map(one -> one.get("employeeId").asText())
                .toList();
        var present = seated.size() > 4 ? seated.subList(0, seated.size() - 1) : seated; // one stays away
        for (var meeting : meetings) {
            cycle.suite()
                    .put(
                            Cycle.HR,
                            path + "/meetings/" + meeting.get("id").asText() + "/attendance",
                            Map.of("presentEmployeeIds", present))
                    .expect(200);
        }
        var spent = item.at("/total/amount").asLong() * SPENT_PERCENT / 100;
        var done = cycle.turn(Cycle.HR, path, "IN_PROGRESS", "completion", Map.of("realisedCost", Cycle.rupiah(spent)));
        cycle.tell("pelaksanaan", done.get("title").asText() + ": " + present.size() + " orang hadir");
        evaluation.follow(done.get("id").asText(), item, participants);
    }
}
