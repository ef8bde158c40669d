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
        Map<UUID, Optional<UUID>> supervisors, Set<UUID> competencies, LocalDate today, AssessmentVerb.Deciding who) {
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
        boolean aboutSubordinate = supervisors
                .get(draft.employeeId())
                .filter(supervisor -> supervisor.equals(who.office()))
                .isPresent();
        if (!draft.kind().mayBeMadeBy(who.roles(), aboutSelf, aboutSubordinate)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", draft.kind());
        }
    }
}
