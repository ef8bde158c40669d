package bangkom.competency.standard;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a position requires of who holds it (standar kompetensi jabatan, SKJ), as it is stored. */
record JobStandard(
        UUID id,
        long version,
        long eventSequence,
        UUID positionId,
        StandardStatus status,
        String jobSummary,
        String rank,
        String governmentAffair,
        StandardDetails details,
        LocalDate validFrom,
        LocalDate validTo,
        List<StandardRequirement> requirements) {
    StandardContent content() {
        return new StandardContent(
                jobSummary,
                rank,
                governmentAffair,
                requirements.stream()
                        .map(one -> new CompetencyRequirement(one.competencyId(), one.requiredLevel()))
                        .toList(),
                details.education(),
                details.trainings(),
                details.experiences(),
                details.performanceIndicators());
    }

    void requireDraft(String wanted) {
        if (status != StandardStatus.DRAFT) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", wanted, status);
        }
    }

    JobStandard with(StandardContent content) {
        requireDraft("PATCH");
        return new JobStandard(
                id,
                version + 1,
                eventSequence,
                positionId,
                status,
                content.jobSummary(),
                content.rank(),
                content.governmentAffair(),
                details.with(content),
                validFrom,
                validTo,
                requirements);
    }

    JobStandard requiring(List<StandardRequirement> required) {
        return new JobStandard(
                id,
                version,
                eventSequence,
                positionId,
                status,
                jobSummary,
                rank,
                governmentAffair,
                details,
                validFrom,
                validTo,
                required);
    }

    JobStandard activate(LocalDate today) {
        var active = StandardVerb.ACTIVATION.apply(status);
        missing().throwIfAny(StandardProblem.STANDARD_INCOMPLETE);
        return in(active, today, null);
    }

    JobStandard supersede(LocalDate today) {
        return in(StandardStatus.SUPERSEDED, validFrom, today);
    }

    private JobStandard in(StandardStatus next, LocalDate from, LocalDate to) {
        return new JobStandard(
                id,
                version + 1,
                eventSequence + 1,
                positionId,
                next,
                jobSummary,
                rank,
                governmentAffair,
                details,
                from,
                to,
                requirements);
    }

    /** Name and code are the position's; the rest is what the form must hold (BR-COMP-07, PP 11/2017 art. 166). */
    Violations missing() {
        var missing = new Violations()
                .addIf(
                        isBlank(jobSummary),
                        "/jobSummary",
                        "JOB_SUMMARY_MISSING",
                        "ikhtisar jabatan belum diisi",
                        "the job summary is missing")
                .addIf(isBlank(rank), "/rank", "RANK_MISSING", "pangkat belum diisi", "the rank is missing");
        requireKind(missing, "TECHNICAL", "teknis", "technical");
        requireKind(missing, "MANAGERIAL", "manajerial", "managerial");
        requireKind(missing, "SOCIO_CULTURAL", "sosial kultural", "socio-cultural");
        return missing.addIf(
                details.performanceIndicators().isEmpty(),
                "/performanceIndicators",
                "PERFORMANCE_INDICATORS_MISSING",
                "indikator kinerja jabatan belum diisi",
                "the performance indicators are missing");
    }

    private void requireKind(Violations missing, String kind, String indonesian, String english) {
        missing.addIf(
                requirements.stream().noneMatch(one -> one.kind().equals(kind)),
                "/competencies",
                kind + "_COMPETENCIES_MISSING",
                "kompetensi " + indonesian + " belum ada",
                "there is no " + english + " competency");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
