package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's level of one competency, with the evidence it follows from. */
record ProfileLevelView(
        UUID competencyId,
        String code,
        String name,
        String kind,

        @Schema(description = "1 to 5; null while only the person has spoken, or once nothing valid is left") @Nullable
        Integer level,

        @Nullable UUID evidenceId,
        @Nullable EvidenceSource sourceKind,
        @Nullable LocalDate observedOn,

        @Schema(description = "The day from which the level no longer rests on the same; null: without end") @Nullable
        LocalDate expiresOn,

        @Schema(description = "What the person last said of themself; never sets the level") @Nullable
        Integer selfLevel) {}
