package bangkom.training;

import bangkom.testkit.ProblemTypes;
import bangkom.testkit.SuiteRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheShapeOfTheSuite() {
        SuiteRules.check("bangkom.training");
    }

    @Test
    void everyProblemIsExplainedAndProvoked() {
        ProblemTypes.check("training-plan-service", "bangkom.training");
    }
}
