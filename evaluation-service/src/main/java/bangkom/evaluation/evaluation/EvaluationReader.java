package bangkom.evaluation.evaluation;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.evaluation.Sight;
import java.util.UUID;

/** Whose evaluations somebody sees: the agency's, a provider's own, or those he or she is invited to. */
record EvaluationReader(boolean all, UUID me, UUID providerId) {
    private static final UUID NONE = new UUID(0, 0);

    static EvaluationReader of(Caller caller) {
        var sight = Sight.of(caller);
        return new EvaluationReader(
                // An evaluation holds figures, never persons.
                sight.everything() || caller.has(Role.NATIONAL_ANALYST),
                sight.me(),
                caller.has(Role.PROVIDER) ? caller.provider().orElse(NONE) : NONE);
    }
}
