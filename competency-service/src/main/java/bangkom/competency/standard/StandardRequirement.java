package bangkom.competency.standard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competency that a standard requires. */
record StandardRequirement(
        UUID competencyId,
        String code,
        String name,
        String kind,
        int requiredLevel,

        @Schema(description = "By the job tier; may be changed in its level, not be left out")
        boolean prefilled) {}
