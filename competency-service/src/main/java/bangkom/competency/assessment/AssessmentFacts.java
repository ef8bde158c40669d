package bangkom.competency.assessment;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.UsableCompetencies;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What has to be known to judge drafts of assessments: the people seen, with their superiors, competencies, the day. */
record AssessmentFacts(
        Map<UUID, Optional<UUID>> supervisors,
        Set<UUID> assessors,
        Set<UUID> competencies,
        LocalDate today,
        AssessmentVerb.Deciding who) {
    /** Everything wrong at once; then whether the caller may write this of that person at all. */
    void check(AssessmentDraft draft) {
        var violations = new Violations();
        violations.addIf(
                !supervisors.containsKey(draft.employeeId()),
                "/employeeId",
                "REFERENCE_UNKNOWN",
                "pegawai tidak dikenal",
                "unknown employee");
        violations.addIf(
                draft.assessorId() != null && !assessors.contains(draft.assessorId()),
                "/assessorId",
                "REFERENCE_UNKNOWN",
                "penilai tidak dikenal",
                "unknown assessor");
        violations.addIf(
                draft.assessorId() != null
                        && (draft.kind() == AssessmentKind.SELF)
                                != draft.assessorId().equals(draft.employeeId()),
                "/assessorId",
                "ASSESSOR_DOES_NOT_FIT",
                "hanya penilaian diri yang dibuat oleh yang dinilai",
                "only who assesses themself is the one assessed");
        violations.addIf(
                draft.assessedOn().isAfter(today),
                "/assessedOn",
                "DATE_IN_FUTURE",
                "tanggal penilaian belum tiba",
                "the day of the assessment has not come yet");
        UsableCompetencies.check(
                "/results",
                draft.results().stream().map(AssessedLevel::competencyId).toList(),
                competencies,
                violations);
        violations.throwIfAny(
                violations.list().stream().allMatch(one -> one.code().equals("REFERENCE_UNKNOWN"))
                        ? CommonProblem.REFERENCE_UNKNOWN
                        : AssessmentProblem.ASSESSMENT_INVALID);
        boolean aboutSelf = draft.employeeId().equals(who.employee());
        if (!draft.kind().mayBeMadeBy(who.roles(), aboutSelf, isAboutSubordinate(draft))) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", draft.kind());
        }
    }

    /** Whoever is named; else the person, of a word about themself, and the superior who writes their own down. */
    UUID assessorOf(AssessmentDraft draft) {
        if (draft.assessorId() != null) {
            return draft.assessorId();
        }
        return switch (draft.kind()) {
            case SELF -> draft.employeeId();
            case SUPERVISOR -> isAboutSubordinate(draft) ? who.employee() : null;
            default -> null;
        };
    }

    private boolean isAboutSubordinate(AssessmentDraft draft) {
        return supervisors
                .get(draft.employeeId())
                .filter(supervisor -> supervisor.equals(who.office()))
                .isPresent();
    }
}
