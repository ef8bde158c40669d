package bangkom.training.offering.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ProgrammeVerbTest {
    @Test
    void aProgrammeIsOfferedOnceAndRetiredForGood() {
        assertThat(ProgrammeVerb.PUBLICATION.apply(ProgrammeStatus.DRAFT)).isEqualTo(ProgrammeStatus.PUBLISHED);
        assertThat(ProgrammeVerb.RETIREMENT.apply(ProgrammeStatus.PUBLISHED)).isEqualTo(ProgrammeStatus.RETIRED);
        assertThat(ProgrammeVerb.possible(ProgrammeStatus.RETIRED)).isEmpty();
    }

    @Test
    void whatIsNotListedIsRefused() {
        for (var status : ProgrammeStatus.values()) {
            for (var verb : ProgrammeVerb.values()) {
                if (!ProgrammeVerb.possible(status).contains(verb)) {
                    assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
                }
            }
        }
    }
}
