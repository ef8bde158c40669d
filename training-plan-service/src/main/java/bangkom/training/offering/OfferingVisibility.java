package bangkom.training.offering;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.UUID;

/** Who sees an offering, and with it who keeps it: the agency's HR, or the steward of what is national. */
public enum OfferingVisibility {
    AGENCY(Role.HR_ADMIN),
    NATIONAL(Role.CATALOGUE_STEWARD);

    private final String keeper;

    OfferingVisibility(String keeper) {
        this.keeper = keeper;
    }

    /** What this caller adds. */
    public static OfferingVisibility addedBy(Caller caller) {
        return caller.has(NATIONAL.keeper) ? NATIONAL : AGENCY;
    }

    public boolean isKeptBy(Caller caller, UUID owner) {
        return owner.equals(caller.agencyId()) && caller.has(keeper);
    }

    /** 403 for someone who sees it but may not change it. */
    public void requireKeeper(Caller caller, UUID owner) {
        if (!isKeptBy(caller, owner)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s: %s", this, keeper);
        }
    }
}
