package bangkom.competency.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.evidence.EvidenceVerb.Reviewer;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceVerbTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final Reviewer MAKER = new Reviewer(Set.of("HR_ADMIN"), "subject:maker", null);
    private static final Reviewer OTHER = new Reviewer(Set.of("ASSESSOR"), "subject:other", null);
    private static final Reviewer SELF = new Reviewer(Set.of("HR_ADMIN"), "employee:" + PERSON, PERSON);
    private static final Reviewer READER = new Reviewer(Set.of("AUDITOR"), "subject:reader", null);

    @Test
    void eachStateHasItsSteps() {
        assertThat(allowed(in(EvidenceStatus.PENDING)))
                .containsExactly(EvidenceVerb.ACCEPTANCE, EvidenceVerb.REJECTION);
        assertThat(allowed(in(EvidenceStatus.ACCEPTED)))
                .containsExactly(EvidenceVerb.AMENDMENT, EvidenceVerb.REVOCATION);
        assertThat(allowed(in(EvidenceStatus.REJECTED))).isEmpty();
        assertThat(allowed(in(EvidenceStatus.AMENDED))).isEmpty();
        assertThat(allowed(in(EvidenceStatus.REVOKED))).isEmpty();
    }

    @Test
    void neitherWhoRecordedItNorWhomItIsAboutNorAReaderTakesAnyStep() {
        for (var status : EvidenceStatus.values()) {
            for (var verb : EvidenceVerb.values()) {
                assertRefused(verb, in(status), MAKER, CommonProblem.SEPARATION_OF_DUTIES);
                assertRefused(verb, in(status), SELF, CommonProblem.SEPARATION_OF_DUTIES);
                assertRefused(verb, in(status), READER, CommonProblem.FORBIDDEN);
            }
        }
    }

    @Test
    void whatIsAllowedIsExactlyWhatIsNotRefused() {
        for (var status : EvidenceStatus.values()) {
            for (var verb : EvidenceVerb.values()) {
                if (allowed(in(status)).contains(verb)) {
                    verb.require(in(status), OTHER);
                } else {
                    assertRefused(verb, in(status), OTHER, CommonProblem.STATE_CONFLICT);
                }
            }
        }
    }

    @Test
    void anAmendmentIsAcceptedOnlyWhileWhatItAmendsCounts() {
        assertThat(allowed(evidence(EvidenceStatus.PENDING, EvidenceStatus.ACCEPTED, false)))
                .contains(EvidenceVerb.ACCEPTANCE);
        assertThat(allowed(evidence(EvidenceStatus.PENDING, EvidenceStatus.REVOKED, false)))
                .containsExactly(EvidenceVerb.REJECTION);
    }

    @Test
    void oneAmendmentWaitsAtATime() {
        assertThat(allowed(evidence(EvidenceStatus.ACCEPTED, null, true))).containsExactly(EvidenceVerb.REVOCATION);
    }

    private static List<EvidenceVerb> allowed(Evidence evidence) {
        return EvidenceVerb.allowed(evidence, OTHER);
    }

    private static void assertRefused(EvidenceVerb verb, Evidence evidence, Reviewer who, CommonProblem problem) {
        assertThat(EvidenceVerb.allowed(evidence, who)).doesNotContain(verb);
        assertThatThrownBy(() -> verb.require(evidence, who))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    }

    private static Evidence in(EvidenceStatus status) {
        return evidence(status, null, false);
    }

    private static Evidence evidence(EvidenceStatus status, EvidenceStatus amended, boolean beingAmended) {
        return new Evidence(
                UUID.randomUUID(),
                0,
                PERSON,
                UUID.randomUUID(),
                3,
                3,
                EvidenceSource.PRIOR_LEARNING,
                UUID.randomUUID(),
                LocalDate.of(2026, 1, 10),
                null,
                status,
                "Pelatihan",
                EvidenceDocumentKind.CERTIFICATE,
                "1",
                null,
                amended == null ? null : UUID.randomUUID(),
                amended,
                beingAmended,
                "subject:maker",
                1,
                null);
    }
}
