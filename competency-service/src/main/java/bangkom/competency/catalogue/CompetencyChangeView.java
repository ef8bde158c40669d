package bangkom.competency.catalogue;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one competency between two versions of a dictionary. */
record CompetencyChangeView(
        String code,
        String name,

        @Schema(description = "In this version; null if it is not there any more") @Nullable
        UUID competencyId,

        @Schema(description = "In the other version; null if it was not there") @Nullable
        UUID formerId,

        @Schema(description = "What differs, such as definition or levels/3")
        List<String> fields) {}
