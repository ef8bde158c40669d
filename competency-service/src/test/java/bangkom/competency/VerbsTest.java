package bangkom.competency;

import bangkom.testkit.Infrastructure;
import bangkom.testkit.VerbTrial;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VerbsTest extends VerbTrial {
    VerbsTest() {
        super(
                "competency",
                Map.ofEntries(
                        Map.entry("assessments", "assessment"),
                        Map.entry("competency-dictionaries", "competency_dictionary"),
                        Map.entry("data-breaches", "data_breach"),
                        Map.entry("data-requests", "data_request"),
                        Map.entry("employee-proposals", "employee_proposal"),
                        Map.entry("employee-transfers", "employee_transfer"),
                        Map.entry("evidence", "evidence"),
                        Map.entry("job-competency-standards", "job_competency_standard"),
                        Map.entry("need-items", "need_item"),
                        Map.entry("needs-analyses", "needs_analysis"),
                        Map.entry("organisational-goals", "organisational_goal"),
                        Map.entry("supervisor-dialogues", "supervisor_dialogue"),
                        Map.entry("survey-instruments", "survey_instrument")));
    }

    @Override
    protected List<String> variants(String thing) {
        return thing.equals("competency-dictionaries") ? List.of("", ", visibility = 'NATIONAL'") : List.of("");
    }

    @Override
    protected String and(String thing, String state) {
        return thing.equals("employee-proposals") && !state.equals("PROPOSED") ? ", answer = 'Baik'" : "";
    }
}
