package bangkom.training;

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
                "training",
                Map.ofEntries(
                        Map.entry("enrolments", "enrolment"),
                        Map.entry("partnership-agreements", "partnership_agreement"),
                        Map.entry("plan-items", "plan_item"),
                        Map.entry("programmes", "programme"),
                        Map.entry("providers", "provider"),
                        Map.entry("sessions", "training_session"),
                        Map.entry("training-plans", "training_plan")));
    }
}
