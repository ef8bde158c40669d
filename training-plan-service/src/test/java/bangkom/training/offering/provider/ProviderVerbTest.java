package bangkom.training.offering.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderVerbTest {
    @Test
    void aProviderIsTakenUpGivenUpAndTakenUpAgain() {
        assertThat(ProviderVerb.ACTIVATION.apply(ProviderStatus.DRAFT)).isEqualTo(ProviderStatus.ACTIVE);
        assertThat(ProviderVerb.DEACTIVATION.apply(ProviderStatus.ACTIVE)).isEqualTo(ProviderStatus.INACTIVE);
        assertThat(ProviderVerb.ACTIVATION.apply(ProviderStatus.INACTIVE)).isEqualTo(ProviderStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(ProviderStatus.class)
    void whatIsNotListedIsRefused(ProviderStatus status) {
        for (var verb : ProviderVerb.values()) {
            if (!ProviderVerb.possible(status).contains(verb)) {
                assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
            }
        }
        assertThat(ProviderVerb.possible(status)).hasSize(1);
    }
}
