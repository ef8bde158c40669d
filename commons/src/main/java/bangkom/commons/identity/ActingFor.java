package bangkom.commons.identity;

import java.util.UUID;

/** On whose behalf a request is made (pelaksana harian, pelaksana tugas): one role, for the delegator's scope. */
public record ActingFor(UUID delegationId, UUID delegatorId, UUID delegateId, String role, UUID unitId) {
    /** Where the security identity keeps it. */
    public static final String ATTRIBUTE = "bangkom.acting-for";
}
