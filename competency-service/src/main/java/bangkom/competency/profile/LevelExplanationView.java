package bangkom.competency.profile;

import bangkom.commons.audit.access.AboutPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a person has the level of a competency that the profile shows. */
record LevelExplanationView(
        UUID employeeId,
        UUID competencyId,
        LocalDate asOf,

        @Schema(description = "Null while nothing decides it") @Nullable
        Integer level,

        @Schema(description = "The day from which the level no longer rests on the same; null: without end") @Nullable
        LocalDate expiresOn,

        @Schema(description = "How the competency's dictionary lets evidence decide")
        LevelPolicy policy,

        List<ExplainedEvidenceView> evidence)
        implements AboutPerson {}
