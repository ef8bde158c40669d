package bangkom.training.offering.programme;

import bangkom.training.offering.OfferingVisibility;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An outcome as its row has it, with the owner's mark that row-level security asks for. */
@Embeddable
class StoredOutcome {
    private UUID competencyId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private OfferingVisibility visibility;

    private int fromLevel;
    private int toLevel;

    protected StoredOutcome() {} // for Hibernate

    StoredOutcome(UUID agencyId, OfferingVisibility visibility, ProgrammeOutcome outcome) {
        this.agencyId = agencyId;
        this.visibility = visibility;
        competencyId = outcome.competencyId();
        fromLevel = outcome.fromLevel();
        toLevel = outcome.toLevel();
    }

    ProgrammeOutcome outcome() {
        return new ProgrammeOutcome(competencyId, fromLevel, toLevel);
    }
}
