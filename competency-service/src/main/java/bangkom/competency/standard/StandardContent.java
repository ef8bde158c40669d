package bangkom.competency.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a standard's official form that people fill in. */
record StandardContent(
        @Size(max = 4000) String jobSummary,
        @Size(max = 100) String rank,
        @Size(max = 200) String governmentAffair,

        @Size(max = 200) @Schema(description = "Replaces what was added; prefilled ones stay, their level may change")
        List<@NotNull @Valid CompetencyRequirement> competencies,

        @Valid EducationRequirement education,
        @Size(max = 50) List<@NotNull @Valid TrainingRequirement> trainings,
        @Size(max = 50) List<@NotNull @Valid ExperienceRequirement> experiences,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> performanceIndicators) {}
