package bangkom.competency.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may act for the caller, in which of the caller's roles, from when until when. */
record DelegationDraft(
        @NotNull @Schema(description = "An active civil servant of the same agency")
        UUID delegateId,

        @NotNull @Schema(description = "A role the caller's own token has")
        DelegableRole role,

        @Schema(
                description =
                        "Only for UNIT_MANAGER: this one of the caller's units, with all below; absent: all of them")
        UUID unitId,

        @NotNull @Schema(examples = "2026-03-02") LocalDate validFrom,

        @NotNull @Schema(description = "The last day; at most a year after the first", examples = "2026-03-31")
        LocalDate validTo,

        @NotBlank @Size(max = 1000) @Schema(examples = "Cuti tahunan, SPT 800/9/2026")
        String reason) {}
