package bangkom.evaluation.evaluation;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.Sight;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whose evaluations somebody sees: the agency's, a provider's own, or those that people he or she sees are invited to. */
record EvaluationReader(boolean everything, Sight sight, UUID providerId) {
    private static final UUID NONE = new UUID(0, 0);

    /** An evaluation is an aggregate, so a national analyst sees it too. */
    static EvaluationReader of(Caller caller) {
        var sight = caller.sight();
        return new EvaluationReader(
                sight.everyone() || caller.has(Role.NATIONAL_ANALYST),
                sight,
                caller.has(Role.PROVIDER) ? caller.provider().orElse(NONE) : NONE);
    }

    Map<String, Object> named() {
        var named = new HashMap<>(sight.named());
        named.put("provider", providerId);
        return named;
    }
}
