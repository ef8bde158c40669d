package bangkom.competency.needs.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Yes or no to a proposal, in either case with the reason. */
record ProposalAnswerDraft(
        @NotNull @Schema(examples = "true") Boolean accepted,
        @NotBlank @Size(max = 2000) String reason) {}
