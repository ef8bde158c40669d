package bangkom.evaluation;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import java.util.Set;
import java.util.UUID;

/** How much of the agency somebody sees (jangkauan): everything, or what concerns him or her alone. */
public record Sight(boolean everything, UUID me) {
    private static final Set<String> SEE_EVERYTHING = Set.of(
            Role.HR_ADMIN,
            Role.UNIT_MANAGER,
            Role.AUTHORIZED_OFFICIAL,
            Role.APPOINTING_OFFICIAL,
            Role.ASSESSOR,
            Role.AUDITOR,
            Role.INTEGRATION_CLIENT,
            Role.SERVICE);

    /** An id that no record has, for who is no one's employee here. */
    private static final UUID NOBODY = new UUID(0, 0);

    public static Sight of(Caller caller) {
        boolean everything = caller.roles().stream().anyMatch(SEE_EVERYTHING::contains);
        return new Sight(everything, everything ? NOBODY : caller.employee().orElse(NOBODY));
    }
}
