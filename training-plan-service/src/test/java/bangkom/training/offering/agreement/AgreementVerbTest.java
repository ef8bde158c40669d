package bangkom.training.offering.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AgreementVerbTest {
    @Test
    void anAgreementTakesEffectAndIsEnded() {
        assertThat(AgreementVerb.ACTIVATION.apply(AgreementStatus.DRAFT)).isEqualTo(AgreementStatus.ACTIVE);
        assertThat(AgreementVerb.TERMINATION.apply(AgreementStatus.ACTIVE)).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(AgreementVerb.possible(AgreementStatus.EXPIRED)).isEmpty();
        assertThat(AgreementVerb.possible(AgreementStatus.TERMINATED)).isEmpty();
    }

    @Test
    void whatIsNotListedIsRefused() {
        for (var status : AgreementStatus.values()) {
            for (var verb : AgreementVerb.values()) {
                if (!AgreementVerb.possible(status).contains(verb)) {
                    assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
                }
            }
        }
    }
}
