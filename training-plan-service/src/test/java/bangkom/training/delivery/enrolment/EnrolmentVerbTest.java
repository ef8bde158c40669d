package bangkom.training.delivery.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentVerbTest {
    @Test
    void theLastSeatIsGivenAndTheNextOneWaits() {
        assertThat(EnrolmentVerb.admission(1)).isEqualTo(EnrolmentVerb.ENROL);
        assertThat(EnrolmentVerb.admission(0)).isEqualTo(EnrolmentVerb.WAITLIST);
    }

    @Test
    void onlyWhoWaitsIsPromoted() {
        assertThat(EnrolmentVerb.PROMOTE.apply(EnrolmentStatus.WAITLISTED)).isEqualTo(EnrolmentStatus.ENROLLED);
        for (var status : EnrolmentStatus.values()) {
            if (status != EnrolmentStatus.WAITLISTED) {
                assertThatThrownBy(() -> EnrolmentVerb.PROMOTE.apply(status)).isInstanceOf(ProblemException.class);
            }
        }
    }

    @Test
    void whatEndedTakesNoMoreSteps() {
        for (var status : EnrolmentStatus.values()) {
            if (!status.isActive()) {
                for (var verb : EnrolmentVerb.values()) {
                    assertThatThrownBy(() -> verb.apply(status)).isInstanceOf(ProblemException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5,5,COMPLETE", "4,5,COMPLETE", "3,4,FAIL", "79,100,FAIL", "80,100,COMPLETE", "1,1,COMPLETE", "0,3,MISS"
    })
    void eightyPercentOfTheMeetingsAreNeeded(int attended, int meetings, EnrolmentVerb outcome) {
        assertThat(new Attendance(attended, meetings).outcome()).isEqualTo(outcome);
    }
}
