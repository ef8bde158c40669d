package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteRulesTest {
    private static final String PLANTED = "bangkom.testkit.planted";

    @ParameterizedTest
    @MethodSource("names")
    void aPlantedViolationIsFound(String rule) {
        var planted = new ClassFileImporter().importPackages(PLANTED);
        assertThat(SuiteRules.rules(PLANTED).get(rule).evaluate(planted).hasViolation())
                .isTrue();
    }

    static Set<String> names() {
        return SuiteRules.rules(PLANTED).keySet();
    }

    @Test
    void commonsKeepsItsRules() {
        SuiteRules.checkCommons();
    }

    @Test
    void whatEveryServiceMayAnswerIsExplainedAndProvoked() {
        var codes = ProblemTypes.below("bangkom.commons");
        ProblemCatalogue.check("every service", codes);
        var modules = new String[] {
            ".", "../competency-service", "../training-plan-service", "../evaluation-service", "../gateway"
        };
        assertThat(ProblemCatalogue.unprovoked(codes, modules)).isEmpty();
    }
}
