package bangkom.evaluation;

import bangkom.testkit.Infrastructure;
import bangkom.testkit.VerbTrial;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VerbsTest extends VerbTrial {
    VerbsTest() {
        super(
                "evaluation",
                Map.ofEntries(
                        Map.entry("application-projects", "application_project"),
                        Map.entry("competency-outcomes", "competency_outcome"),
                        Map.entry("evaluation-designs", "evaluation_design"),
                        Map.entry("evaluations", "evaluation")));
    }
}
