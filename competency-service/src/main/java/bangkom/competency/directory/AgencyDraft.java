package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of an agency when it joins. */
record AgencyDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "KAB-CONTOH")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Kabupaten Contoh")
        String name,

        @NotNull AgencyKind kind,

        @NotBlank @Size(max = 40) @Schema(description = "IANA name", examples = "Asia/Makassar")
        String timeZone) {

    boolean zoneIsKnown() {
        try {
            return ZoneId.of(timeZone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
