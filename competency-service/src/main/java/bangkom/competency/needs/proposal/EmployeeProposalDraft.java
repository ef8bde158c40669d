package bangkom.competency.needs.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to learn, and why. */
record EmployeeProposalDraft(
        @NotNull UUID needsAnalysisId,
        @NotNull UUID competencyId,

        @NotNull @Min(1) @Max(5) @Schema(examples = "3") Integer targetLevel,

        @NotBlank @Size(max = 2000) @Schema(examples = "Layanan perizinan pindah ke aplikasi baru")
        String motivation) {}
