package bangkom.competency.standard;

import bangkom.commons.codelist.CodeLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The official form of a standard, line by line, as it is printed (PermenPANRB 38/2017). */
record StandardFormView(
        UUID standardId,
        StandardStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String positionCode,
        String positionName,
        String jobFamily,
        @Nullable CodeLabel jobFamilyLabel,
        String jobTier,
        @Nullable CodeLabel jobTierLabel,
        int jobGrade,
        @Nullable String governmentAffair,
        @Nullable String jobSummary,
        List<StandardFormLine> competencies,
        @Nullable EducationRequirement education,
        List<StandardFormTraining> trainings,
        List<StandardFormExperience> experiences,
        @Nullable String rank,
        @Nullable CodeLabel rankLabel,
        List<String> performanceIndicators) {}
