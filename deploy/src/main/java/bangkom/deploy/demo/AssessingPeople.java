package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Step 2: assessments are handed in by one person and validated by another; profiles and gaps follow. */
record AssessingPeople(Cycle cycle) {
    private static final LocalDate DONE = LocalDate.of(2025, 3, 3);

    void run() throws IOException, InterruptedException {
        cycle.clock().advanceTo(DONE);
        var people = cycle.ids(Cycle.HR, "/v1/employees", "nip");
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        var personas = new Personas(cycle.sample().folder());
        var hr = people.get(personas.nip("HR_ADMIN"));
        var assessor = people.get(personas.nip("ASSESSOR"));
        var items = new ArrayList<Map<String, Object>>();
        for (var row : cycle.sample().read("assessments")) {
            items.add(item(row, people, competencies));
        }
        handIn(Cycle.HR, Cycle.ASSESSOR, about(items, person -> !person.equals(hr) && !person.equals(assessor)));
        handIn(Cycle.SECOND_HR, Cycle.ASSESSOR, about(items, hr::equals));
        handIn(Cycle.HR, Cycle.SECOND_HR, about(items, assessor::equals));
        cycle.tell("asesmen", items.size() + " penilaian kompetensi tervalidasi");
    }

    /** Nobody hands in or validates what is about themselves, nor validates what they handed in. */
    private void handIn(As maker, As validator, List<Map<String, Object>> items)
            throws IOException, InterruptedException {
        var validations = cycle.upload(maker, "/v1/assessments/batch", items).stream()
                .map(result -> Map.of("assessmentId", result.get("id").asText()))
                .toList();
        cycle.uploadTolerating(Set.of("STATE_CONFLICT"), validator, "/v1/assessments/validation/batch", validations);
    }

    private static List<Map<String, Object>> about(List<Map<String, Object>> items, Predicate<Object> person) {
        return items.stream()
                .filter(item -> person.test(item.get("employeeId")))
                .toList();
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
