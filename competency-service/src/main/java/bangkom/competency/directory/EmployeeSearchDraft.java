package bangkom.competency.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a person by NIP in a body, because a NIP never stands in an address. */
record EmployeeSearchDraft(
        @NotBlank @Size(max = 40) @Schema(examples = "198503172010011005")
        String nip) {}
