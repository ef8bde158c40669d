package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the figures that the cycle is to change, all of them from the services' answers. */
record Measuring(Cycle cycle, Path kept) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it was before training began; a later run on the same data shows what the first one saw. */
    JsonNode before() throws IOException, InterruptedException {
        if (Files.notExists(kept)) {
            JSON.writerWithDefaultPrettyPrinter().writeValue(kept.toFile(), now());
        }
        return JSON.readTree(kept.toFile());
    }

    JsonNode now() throws IOException, InterruptedException {
        var planner = planner();
        var figures = JSON.createObjectNode();
        figures.set(
                "agency",
                body("/v1/competency-gaps/summary?by=AGENCY").get("rows").get(0));
        figures.set(
                "projectManagement",
                body("/v1/competency-gaps/summary?by=COMPETENCY&competencyId=" + competency())
                        .get("rows")
                        .get(0));
        figures.set(
                "match",
                body("/v1/employees/" + planner + "/job-person-match?purpose=MAPPING")
                        .get("total"));
        figures.put("level", level(planner));
        figures.set("lessonHours", body("/v1/reports/jp-compliance?year=" + Cycle.YEAR));
        var budget = cycle.suite()
                .all(Cycle.HR, "/v1/budgets?fiscalYear=" + Cycle.YEAR)
                .get(0);
        figures.set("budget", body("/v1/budgets/" + budget.get("id").asText()).get("totals"));
        return figures;
    }

    private int level(String planner) throws IOException, InterruptedException {
        for (var level :
                body("/v1/employees/" + planner + "/competency-profile").get("levels")) {
            if (level.get("code").asText().equals(ApplyingAtWork.COMPETENCY)) {
                return level.path("level").asInt();
            }
        }
        return 0;
    }

    private String planner() throws IOException, InterruptedException {
        var nip = new Personas(cycle.sample().folder()).nip("EMPLOYEE");
        return cycle.ids(Cycle.HR, "/v1/employees", "nip").get(nip);
    }

    private String competency() throws IOException, InterruptedException {
        return cycle.find(Cycle.HR, "/v1/competencies", "code", ApplyingAtWork.COMPETENCY)
                .orElseThrow()
                .get("id")
                .asText();
    }

    private JsonNode body(String path) throws IOException, InterruptedException {
        return cycle.suite().get(Cycle.HR, path).expect(200).body();
    }
}
