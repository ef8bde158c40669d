package bangkom.competency.gap;

import bangkom.commons.audit.access.AboutPerson;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far somebody is ready to take a post over. */
record SuccessionCandidateView(
        UUID employeeId,

        @Schema(description = "The post held now") UUID positionId,

        @Schema(description = "Whether the post is the one the person aims at")
        boolean aimsAtIt,

        JobPersonMatch match,
        int deficits,
        int unassessed,

        @Schema(description = "Everything assessed and nothing missing")
        boolean ready,

        @Schema(
                description =
                        "1 to 9, of the latest year that has ended and was judged, by the rule in force at its end;"
                                + " null without one")
        @Nullable
        Integer talentBox,

        @Schema(description = "The year that the talent box is of; null without one", examples = "2025") @Nullable
        Integer talentBoxYear)
        implements AboutPerson {}
