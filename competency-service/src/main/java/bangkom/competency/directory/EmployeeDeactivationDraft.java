package bangkom.competency.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody left the service, since when and why. */
record EmployeeDeactivationDraft(
        @NotNull DepartureReason reason,

        @NotNull @Schema(description = "First day out of service, not later than today", examples = "2026-03-01")
        LocalDate departedOn,

        @Size(max = 1000) @Schema(examples = "SK Pensiun 800/12/2026")
        String note) {}
