package bangkom.deploy.demo;

import bangkom.deploy.demo.GatewayClient.As;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Project management applied in a real project, measured by the efficiency of work. */
record ApplyingAtWork(Cycle cycle, Agenda agenda, String session, JsonNode item) {
    static final String COMPETENCY = "T.11";
    private static final As PLANNER = As.persona("EMPLOYEE");
    private static final As SUPERVISOR = As.persona("DIRECT_SUPERVISOR");
    private static final String METRIC = "Waktu penyusunan dokumen perencanaan";

    /** Whether this plan item teaches what the planner then applies. */
    static boolean concerns(Cycle cycle, JsonNode item) throws IOException, InterruptedException {
        var competency =
                cycle.find(Cycle.HR, "/v1/competencies", "code", COMPETENCY).orElseThrow();
        var unit = cycle.find(Cycle.HR, "/v1/org-units", "code", "BAPPERIDA").orElseThrow();
        return item.get("competencyId").equals(competency.get("id"))
                && item.get("unitId").equals(unit.get("id"));
    }

    void plan() throws IOException, InterruptedException {
        var path = "/v1/application-projects";
        var known = cycle.find(Cycle.HR, path, "sessionId", session);
        var project = known.isPresent() ? known.get() : proposed(path);
        var one = path + "/" + project.get("id").asText();
        cycle.turn(SUPERVISOR, one, "PROPOSED", "approval");
        cycle.turn(PLANNER, one, "APPROVED", "start");
        agenda.add(cycle.clock().now().plus(Duration.ofDays(60)), () -> finish(one));
    }

    private JsonNode proposed(String path) throws IOException, InterruptedException {
        var people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
        var mentor = people.get(new Personas(cycle.sample().folder()).nip("DIRECT_SUPERVISOR"));
        var metric = Map.of("name", METRIC, "unit", "hari kerja", "direction", "DOWN", "baseline", 20, "target", 12);
        return cycle.suite()
                .post(
                        PLANNER,
                        path,
                        Map.of(
                                "sessionId",
                                session,
                                "title",
                                "Penyusunan rencana kerja dengan manajemen proyek",
                                "competencyIds",
                                List.of(item.get("competencyId").asText()),
                                "mentorId",
                                mentor,
                                "metrics",
                                List.of(metric)))
                .expect(201)
                .body();
    }

    private void finish(String one) throws IOException, InterruptedException {
        cycle.turn(
                PLANNER,
                one,
                "IN_PROGRESS",
                "submission",
                Map.of(
                        "actuals",
                        List.of(Map.of("name", METRIC, "actual", 13)),
                        "narrative",
                        "Jadwal dan risiko dikelola mingguan; dokumen selesai lebih cepat."));
        cycle.turn(SUPERVISOR, one, "SUBMITTED", "assessment", Map.of("score", 4, "note", "Diterapkan dengan baik"));
        var done = cycle.turn(Cycle.HR, one, "ASSESSED", "closure");
        var metric = done.get("metrics").get(0);
        cycle.tell(
                "proyek",
                metric.get("name").asText() + ": " + metric.get("baseline") + " → " + metric.get("actual") + " "
                        + metric.get("unit").asText() + ", efisiensi "
                        + Figures.decimal(metric.get("improvementPercent")) + "%");
    }
}
