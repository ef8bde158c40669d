package bangkom.competency.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job competency standard as it is known here. */
record JobStandardView(
        UUID id,
        long version,
        UUID positionId,
        StandardStatus status,
        @Nullable String jobSummary,
        @Nullable String rank,
        @Nullable String governmentAffair,
        @Nullable UUID technicalDictionaryId,
        List<StandardRequirement> competencies,
        @Nullable EducationRequirement education,
        List<TrainingRequirement> trainings,
        List<ExperienceRequirement> experiences,
        List<String> performanceIndicators,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
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
