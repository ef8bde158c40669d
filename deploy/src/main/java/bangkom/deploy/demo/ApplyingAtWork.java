package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
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
        var rows = cycle.sample().read("application-projects");
        var people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
        var metrics = rows.stream()
                .map(row -> Map.of(
                        "name", row.get("metricName"),
                        "unit", row.get("metricUnit"),
                        "direction", row.get("direction"),
                        "baseline", row.number("baseline"),
                        "target", row.number("target")))
                .toList();
        var draft = Map.of(
                "sessionId", session,
                "title", rows.get(0).get("title"),
                "competencyIds", List.of(item.get("competencyId").asText()),
                "mentorId", people.get(rows.get(0).get("mentorNip")),
                "metrics", metrics);
        return cycle.suite().post(PLANNER, path, draft).expect(201).body();
    }

    private void finish(String one) throws IOException, InterruptedException {
        var rows = cycle.sample().read("application-projects");
        var actuals = rows.stream()
                .map(row -> Map.of("name", row.get("metricName"), "actual", row.number("actual")))
                .toList();
        cycle.turn(
                PLANNER,
                one,
                "IN_PROGRESS",
                "submission",
                Map.of("actuals", actuals, "narrative", rows.get(0).get("narrative")));
        cycle.turn(SUPERVISOR, one, "SUBMITTED", "assessment", Map.of("score", 4, "note", "Diterapkan dengan baik"));
        var done = cycle.turn(Cycle.HR, one, "ASSESSED", "closure");
        for (var metric : done.get("metrics")) {
            cycle.tell(
                    "proyek",
                    "%s: %s → %s %s, perubahan %s%%"
                            .formatted(
                                    metric.get("name").asText(),
                                    Figures.plain(metric.get("baseline")),
                                    Figures.plain(metric.get("actual")),
                                    metric.get("unit").asText(),
                                    Figures.decimal(metric.get("improvementPercent"))));
        }
    }
}
