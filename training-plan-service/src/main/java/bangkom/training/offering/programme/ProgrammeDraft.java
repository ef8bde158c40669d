package bangkom.training.offering.programme;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to be offered; the code is its name within the agency. */
record ProgrammeDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "PJJ-DATA-2")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Analisis Data Pembangunan tingkat menengah")
        String title,

        @NotNull UUID providerId,
        @NotNull DevelopmentForm form,
        @NotNull DeliveryMode deliveryMode,
        @NotNull CooperationMode cooperationMode,

        @NotNull @Min(1) @Max(2000) @Schema(description = "JP of 45 minutes each")
        Integer lessonHours,

        @Schema(description = "Held abroad; false unless said")
        Boolean international,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid ProgrammeOutcome> outcomes,

        @NotNull @Schema(description = "Cost of a class, however many take part")
        Rupiah fixedCost,

        @NotNull Rupiah costPerParticipant,
        @NotNull @Min(1) @Max(100_000) Integer minParticipants,
        @NotNull @Min(1) @Max(100_000) Integer maxParticipants,

        @Size(max = 2000) @Schema(description = "How it follows the curriculum of the competency's agency")
        String curriculumConformity,

        @NotNull @Min(1) @Max(2000) @Schema(description = "Days it takes")
        Integer days) {
    boolean isInternational() {
        return Boolean.TRUE.equals(international);
    }
}
