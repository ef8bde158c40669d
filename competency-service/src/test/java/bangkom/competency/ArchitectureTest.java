package bangkom.competency;

import bangkom.testkit.ProblemTypes;
import bangkom.testkit.SuiteRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheShapeOfTheSuite() {
        SuiteRules.check("bangkom.competency");
    }

    @Test
    void everyProblemIsExplainedAndProvoked() {
        ProblemTypes.check("competency-service", "bangkom.competency");
    }
}
