package bangkom.competency.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal of the agency's strategic plan (Renstra), the units that pursue it and the competencies it needs. */
record OrganisationalGoalDraft(
        @NotBlank @Size(max = 60) @Schema(examples = "SS-2026-01")
        String code,

        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 500) String indicator,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,

        @Size(max = 300)
        @Schema(
                description = "Title and years of the plan it belongs to (RPJMD, Renstra)",
                examples = "RPJMD Kabupaten 2025-2029")
        @Nullable
        String strategicPlan,

        @NotNull @Size(max = 500) List<@NotNull UUID> unitIds,
        @NotNull @Size(max = 200) List<@NotNull UUID> competencyIds) {}
