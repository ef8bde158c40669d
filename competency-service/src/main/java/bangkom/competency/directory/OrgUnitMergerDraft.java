package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which unit another one goes up (penggabungan unit), since when and why. */
record OrgUnitMergerDraft(
        @NotNull @Schema(description = "The active unit that takes over posts, people and units below")
        UUID intoUnitId,

        @NotNull @Schema(description = "Not later than today", examples = "2026-02-28")
        LocalDate mergedOn,

        @NotBlank @Size(max = 1000) @Schema(examples = "Penggabungan dinas, Perda 3/2026")
        String reason) {}
