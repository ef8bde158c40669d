package bangkom.competency;

import bangkom.testkit.SuiteRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheShapeOfTheSuite() {
        SuiteRules.check("bangkom.competency");
    }
}
