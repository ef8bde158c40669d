package bangkom.commons.identity;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * The scope of whatever runs now. Consumers and jobs bind one around their work; a request has the agency of its token;
 * anything else has none and sees no row.
 */
@ApplicationScoped
public class CurrentScope {
    private static final ThreadLocal<AgencyScope> BOUND = new ThreadLocal<>();

    private final SecurityIdentity identity;

    CurrentScope(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<AgencyScope> get() {
        var bound = BOUND.get();
        return bound != null ? Optional.of(bound) : ofRequest();
    }

    /** The agency to write for and to name in every query; 403 for a caller without one. */
    public UUID agencyId() {
        return get().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN, "agency"))
                .agencyId();
    }

    /** Runs work under a scope; transactions have to begin inside it. */
    public <T> T call(AgencyScope scope, Callable<T> work) throws Exception {
        var outer = BOUND.get();
        BOUND.set(scope);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                BOUND.remove();
            } else {
                BOUND.set(outer);
            }
        }
    }

    private Optional<AgencyScope> ofRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        AgencyScope given = identity.getAttribute(AgencyScope.ATTRIBUTE);
        return given != null ? Optional.of(given) : TokenClaims.of(identity).map(TokenClaims::scope);
    }
}
