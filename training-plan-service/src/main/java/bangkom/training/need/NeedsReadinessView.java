package bangkom.training.need;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of an analysis has been heard; a plan can be made once it is ready. */
public record NeedsReadinessView(
        UUID needsAnalysisId,

        @Schema(description = "As last heard; absent while nothing was heard") @Nullable
        String status,

        boolean signedOff,

        @Schema(description = "Needs accepted at sign-off") int needsExpected,

        @Schema(description = "Accepted needs heard") int needsHeard,

        @Schema(description = "Those of them whose people have been heard in full")
        int needsComplete,

        boolean ready) {}
