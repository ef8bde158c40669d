package bangkom.competency.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A job competency standard as it is known here. */
record JobStandardView(
        UUID id,
        long version,
        UUID positionId,
        StandardStatus status,
        String jobSummary,
        String rank,
        String governmentAffair,
        UUID technicalDictionaryId,
        List<StandardRequirement> competencies,
        EducationRequirement education,
        List<TrainingRequirement> trainings,
        List<ExperienceRequirement> experiences,
        List<String> performanceIndicators,
        LocalDate validFrom,
        LocalDate validTo,
        List<StandardVerb> allowedActions) {
    static JobStandardView of(JobStandard standard, Set<String> roles) {
        var details = standard.details();
        return new JobStandardView(
                standard.id(),
                standard.version(),
                standard.positionId(),
                standard.status(),
                standard.jobSummary(),
                standard.rank(),
                standard.governmentAffair(),
                details.technicalDictionaryId(),
                standard.requirements(),
                details.education(),
                details.trainings(),
                details.experiences(),
                details.performanceIndicators(),
                standard.validFrom(),
                standard.validTo(),
                StandardVerb.allowed(standard.status(), roles));
    }
}
