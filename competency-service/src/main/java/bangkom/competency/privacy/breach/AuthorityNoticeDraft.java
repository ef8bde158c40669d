package bangkom.competency.privacy.breach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the authority was told. */
record AuthorityNoticeDraft(
        @NotBlank @Size(max = 200) @Schema(description = "Number of the letter or receipt", examples = "B-123/2026")
        String reference) {}
