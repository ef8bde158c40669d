package bangkom.competency.standard;

import bangkom.commons.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        List<StandardVerb> allowedActions,

        @Schema(description = "Of a draft: what it lacks before it can be activated, the codes of STANDARD_INCOMPLETE")
        List<String> missing) {
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
                StandardVerb.allowed(standard.status(), roles),
                standard.status() == StandardStatus.DRAFT
                        ? standard.missing().list().stream()
                                .map(Violation::code)
                                .toList()
                        : List.of());
    }
}
