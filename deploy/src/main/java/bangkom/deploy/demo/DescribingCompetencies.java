package bangkom.deploy.demo;

import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Step 1b: the dictionaries, published; then what each post requires, prefilled by its tier and completed. */
record DescribingCompetencies(Cycle cycle) {

    void run() throws IOException, InterruptedException {
        for (var dictionary : cycle.sample().read("dictionaries")) {
            publish(dictionary);
        }
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        cycle.tell("kamus", competencies.size() + " kompetensi terbit");
        goals(competencies);
        standards(competencies);
    }

    private void publish(Row row) throws IOException, InterruptedException {
        var who = row.get("visibility").equals("NATIONAL") ? Cycle.STEWARD : Cycle.HR;
        var dictionary =
                cycle.findOrCreate(who, "/v1/competency-dictionaries", "code", row.get("code"), row.body("owner"));
        var path = "/v1/competency-dictionaries/" + dictionary.get("id").asText();
        if (dictionary.get("status").asText().equals("DRAFT")) {
            cycle.upload(who, path + "/competencies/batch", competenciesOf(row));
        }
        cycle.turn(who, path, "DRAFT", "submission");
        cycle.turn(who, path, "IN_REVIEW", "publication");
    }

    private List<Map<String, Object>> competenciesOf(Row dictionary) throws IOException {
        var levels = cycle.sample().read("competency-levels").stream()
                .collect(Collectors.groupingBy(row -> row.get("code")));
        var national = dictionary.get("visibility").equals("NATIONAL");
        return cycle.sample().read("competencies").stream()
                .filter(row -> row.get("dictionary").equals("NATIONAL") == national)
                .map(row -> {
                    var body = row.body("dictionary");
                    body.put(
                            "levels",
                            levels.get(row.get("code")).stream()
                                    .map(level -> level.bodyWithLists(List.of("indicators"), "code"))
                                    .toList());
                    return body;
                })
                .toList();
    }

    private void goals(Map<String, String> competencies) throws IOException, InterruptedException {
        var units = cycle.ids(Cycle.HR, "/v1/org-units", "code");
        for (var row : cycle.sample().read("organisational-goals")) {
            var body = row.body("unitCodes", "competencyCodes");
            body.put("unitIds", row.list("unitCodes").stream().map(units::get).toList());
            body.put(
                    "competencyIds",
                    row.list("competencyCodes").stream().map(competencies::get).toList());
            cycle.findOrCreate(Cycle.HR, "/v1/organisational-goals", "code", row.get("code"), body);
        }
    }

    private void standards(Map<String, String> competencies) throws IOException, InterruptedException {
        var positions = cycle.ids(Cycle.HR, "/v1/positions", "code");
        int active = 0;
        for (var row : cycle.sample().read("job-standards")) {
            var position = positions.get(row.get("positionCode"));
            if (!activeStandardOf(position)) {
                activate(row, position, competencies);
            }
            active++;
        }
        cycle.tell("standar", active + " standar kompetensi jabatan aktif");
    }

    private boolean activeStandardOf(String position) throws IOException, InterruptedException {
        return cycle.suite().all(Cycle.HR, "/v1/job-competency-standards?positionId=" + position).stream()
                .anyMatch(standard -> standard.get("status").asText().equals("ACTIVE"));
    }

    private void activate(Row row, String position, Map<String, String> competencies)
            throws IOException, InterruptedException {
        var path = "/v1/job-competency-standards";
        var standard = cycle.findOrCreate(
                Cycle.HR,
                path + "?positionId=" + position,
                "status",
                "DRAFT",
                Map.of("positionId", position, "jobSummary", row.get("jobSummary")));
        var one = path + "/" + standard.get("id").asText();
        cycle.suite().patch(Cycle.HR, one, completion(row, competencies)).expect(200);
        cycle.suite().act(Cycle.HR, one, "activation", Map.of()).expect(200);
    }

    private Map<String, Object> completion(Row row, Map<String, String> competencies) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("rank", row.get("rank"));
        body.put("governmentAffair", row.get("governmentAffair"));
        body.put("education", Map.of("level", row.get("educationLevel"), "fields", row.list("educationFields")));
        body.put("performanceIndicators", row.list("performanceIndicators"));
        body.put("trainings", partsOf(row, "standard-trainings"));
        body.put("experiences", partsOf(row, "standard-experiences"));
        var required = new ArrayList<Map<String, Object>>();
        for (var part : cycle.sample().read("standard-competencies")) {
            if (part.get("positionCode").equals(row.get("positionCode"))) {
                required.add(Map.of(
                        "competencyId", competencies.get(part.get("competencyCode")),
                        "requiredLevel", part.number("requiredLevel")));
            }
        }
        body.put("competencies", required);
        return body;
    }

    private List<Map<String, Object>> partsOf(Row standard, String file) throws IOException {
        return cycle.sample().read(file).stream()
                .filter(part -> part.get("positionCode").equals(standard.get("positionCode")))
                .map(part -> part.body("positionCode"))
                .toList();
    }
}
