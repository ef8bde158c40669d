package bangkom.competency.directory;

import bangkom.commons.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A civil servant as the agency's personnel system has them; {@code externalRef} is the reference there. */
record EmployeeDraft(
        @NotBlank @Size(max = 80) @Schema(examples = "KC-0001")
        String externalRef,

        @NotBlank @Size(max = 40) @Schema(description = "18 digits (BR-NIP-01 to 04)", examples = "198503172010011005")
        String nip,

        @NotBlank @Size(max = 200) String name,
        @NotNull EmploymentType employmentType,

        @Schema(description = "First day of a PPPK's contract")
        LocalDate contractStart,

        @Schema(description = "Last day of a PPPK's contract")
        LocalDate contractEnd,

        @NotBlank @Size(max = 20) @Schema(description = "Pangkat/golongan", examples = "III/c")
        String rank,

        @NotBlank @Size(max = 60) @Schema(examples = "S1") String education,

        @NotBlank @Size(max = 4) @Schema(description = "Kedudukan hukum by its SIASN code", examples = "01")
        String legalStatus,

        @NotBlank @Size(max = 40) String positionCode,
        @NotBlank @Size(max = 40) String unitCode,

        @Size(max = 40) @Schema(description = "NIP of the direct supervisor, who may stand anywhere in the batch")
        String supervisorNip,

        @Size(max = 40) @Schema(description = "Code of the post this person is to hold next")
        String targetPositionCode) {
    /** Adds what is wrong with it whatever is stored. */
    void check(LocalDate today, Violations violations) {
        new Nip(nip).check(employmentType, today, "/nip", violations);
        violations
                .addIf(nip.equals(supervisorNip), EmployeeViolation.LED_BY_SELF)
                .addIf(
                        contractStart != null && contractEnd != null && contractEnd.isBefore(contractStart),
                        EmployeeViolation.ENDS_BEFORE_START);
    }
}
