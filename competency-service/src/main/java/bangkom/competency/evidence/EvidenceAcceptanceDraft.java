package bangkom.competency.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level that evidence shows in the judgement of who accepts it. */
record EvidenceAcceptanceDraft(
        @NotNull @Min(1) @Max(5) @Schema(description = "May differ from what was claimed", examples = "3")
        Integer level) {}
