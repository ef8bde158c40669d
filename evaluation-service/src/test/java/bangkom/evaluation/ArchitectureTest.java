package bangkom.evaluation;

import bangkom.testkit.ProblemTypes;
import bangkom.testkit.SuiteRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsTheShapeOfTheSuite() {
        SuiteRules.check("bangkom.evaluation");
    }

    @Test
    void everyProblemIsExplainedAndProvoked() {
        ProblemTypes.check("evaluation-service", "bangkom.evaluation");
    }
}
