package bangkom.competency.rule;

import bangkom.competency.directory.JobTier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of a general competency that a job tier requires, as a regulation states it. */
record JobTierDefaultDraft(
        @NotNull JobTier jobTier,

        @NotBlank @Size(max = 40) @Schema(examples = "M.1") String competencyCode,

        @NotNull @Min(1) @Max(5) @Schema(examples = "3") Integer requiredLevel,

        @NotNull @Schema(description = "Tomorrow or later", examples = "2099-01-01")
        LocalDate validFrom,

        @NotBlank @Size(max = 300) String regulation) {}
