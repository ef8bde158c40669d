package bangkom.deploy.demo;

import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Step 2: assessments are handed in by one person and validated by another; profiles and gaps follow. */
record AssessingPeople(Cycle cycle) {
    private static final LocalDate DONE = LocalDate.of(2025, 3, 3);

    void run() throws IOException, InterruptedException {
        cycle.clock().advanceTo(DONE);
        var people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        var items = new ArrayList<Map<String, Object>>();
        for (var row : cycle.sample().read("assessments")) {
            items.add(item(row, people, competencies));
        }
        var handedIn = cycle.upload(Cycle.HR, "/v1/assessments/batch", items);
        var validations = handedIn.stream()
                .map(result -> Map.of("assessmentId", result.get("id").asText()))
                .toList();
        cycle.uploadTolerating("STATE_CONFLICT", Cycle.ASSESSOR, "/v1/assessments/validation/batch", validations);
        cycle.tell("asesmen", items.size() + " penilaian kompetensi tervalidasi");
    }

    private static Map<String, Object> item(Row row, Map<String, String> people, Map<String, String> competencies) {
        var body = row.body("nip", "results");
        body.put("employeeId", people.get(row.get("nip")));
        body.put("results", results(row, competencies));
        return body;
    }

    private static List<Map<String, Object>> results(Row row, Map<String, String> competencies) {
        return row.list("results").stream()
                .map(result -> result.split(":"))
                .map(pair -> Map.<String, Object>of(
                        "competencyId", competencies.get(pair[0]), "level", Integer.parseInt(pair[1])))
                .toList();
    }
}
