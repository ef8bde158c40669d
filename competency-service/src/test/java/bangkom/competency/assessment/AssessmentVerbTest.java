package bangkom.competency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.ProblemType;
import bangkom.competency.assessment.AssessmentVerb.Deciding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentVerbTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID ASSESSOR = UUID.randomUUID();
    private static final Deciding MAKER = new Deciding(Set.of("ASSESSOR"), "subject:maker", null, null);
    private static final Deciding OTHER = new Deciding(Set.of("HR_ADMIN"), "subject:other", null, null);
    private static final Deciding ASSESSED = new Deciding(Set.of("HR_ADMIN"), "employee:" + PERSON, PERSON, null);

    @Test
    void anotherThanTheMakerDecides() {
        assertThat(AssessmentVerb.allowed(in(AssessmentStatus.SUBMITTED), OTHER))
                .containsExactly(AssessmentVerb.VALIDATION, AssessmentVerb.REJECTION);
        assertThat(AssessmentVerb.allowed(in(AssessmentStatus.SUBMITTED), MAKER))
                .isEmpty();
        assertRefused(AssessmentVerb.VALIDATION, AssessmentStatus.SUBMITTED, MAKER, CommonProblem.SEPARATION_OF_DUTIES);
    }

    @Test
    void whoAssessedDoesNotDecideEvenIfAnotherWroteItDown() {
        var assessor = new Deciding(Set.of("ASSESSOR"), "employee:" + ASSESSOR, ASSESSOR, null);
        assertRefused(
                AssessmentVerb.VALIDATION, AssessmentStatus.SUBMITTED, assessor, CommonProblem.SEPARATION_OF_DUTIES);
    }

    @Test
    void nobodyDecidesAboutThemself() {
        assertRefused(
                AssessmentVerb.VALIDATION, AssessmentStatus.SUBMITTED, ASSESSED, CommonProblem.SEPARATION_OF_DUTIES);
    }

    @Test
    void onlyADraftIsSubmittedAndOnlyWhatIsSubmittedIsDecided() {
        AssessmentVerb.SUBMISSION.require(in(AssessmentStatus.DRAFT), MAKER);
        assertRefused(AssessmentVerb.SUBMISSION, AssessmentStatus.SUBMITTED, MAKER, CommonProblem.STATE_CONFLICT);
        for (var status : List.of(AssessmentStatus.DRAFT, AssessmentStatus.VALIDATED, AssessmentStatus.REJECTED)) {
            assertRefused(AssessmentVerb.VALIDATION, status, OTHER, CommonProblem.STATE_CONFLICT);
            assertRefused(AssessmentVerb.REJECTION, status, OTHER, CommonProblem.STATE_CONFLICT);
        }
    }

    @Test
    void whoMayMakeWhichKind() {
        assertThat(AssessmentKind.SELF.mayBeMadeBy(Set.of("EMPLOYEE"), true, false))
                .isTrue();
        assertThat(AssessmentKind.SELF.mayBeMadeBy(Set.of("EMPLOYEE"), false, false))
                .isFalse();
        assertThat(AssessmentKind.SUPERVISOR.mayBeMadeBy(Set.of("DIRECT_SUPERVISOR"), false, true))
                .isTrue();
        assertThat(AssessmentKind.SUPERVISOR.mayBeMadeBy(Set.of("DIRECT_SUPERVISOR"), false, false))
                .isFalse();
        assertThat(AssessmentKind.TEST.mayBeMadeBy(Set.of("DIRECT_SUPERVISOR"), false, true))
                .isFalse();
        assertThat(AssessmentKind.TEST.mayBeMadeBy(Set.of("ASSESSOR"), false, false))
                .isTrue();
        assertThat(AssessmentKind.TEST.mayBeMadeBy(Set.of("ASSESSOR"), true, false))
                .isFalse();
    }

    private static void assertRefused(AssessmentVerb verb, AssessmentStatus status, Deciding who, ProblemType type) {
        assertThatThrownBy(() -> verb.require(in(status), who))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(type));
    }

    private static Assessment in(AssessmentStatus status) {
        var draft = new AssessmentDraft(PERSON, AssessmentKind.TEST, LocalDate.of(2026, 3, 2), null, List.of());
        return Assessment.made(UUID.randomUUID(), draft, ASSESSOR, status, null, MAKER.actor());
    }
}
