package bangkom.commons.identity;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: roles and agency from the token, the person from this service's own records. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final CurrentScope scope;
    private final Instance<People> people;
    private final IdentityConfig config;
    private Optional<UUID> employee;

    Caller(SecurityIdentity identity, CurrentScope scope, Instance<People> people, IdentityConfig config) {
        this.identity = identity;
        this.scope = scope;
        this.people = people;
        this.config = config;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public UUID agencyId() {
        return scope.agencyId();
    }

    /** The civil servant this token speaks for, if this service knows one; call it inside a transaction. */
    public Optional<UUID> employee() {
        if (employee == null) {
            employee = claim(config.employeeIdClaim())
                    .map(Caller::uuid)
                    .or(() -> claim(config.nipClaim())
                            .flatMap(nip ->
                                    people.isResolvable() ? people.get().employeeWithNip(nip) : Optional.empty()));
        }
        return employee;
    }

    /** 403 for a token that speaks for nobody this service knows. */
    public UUID requireEmployee() {
        return employee().orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
    }

    public Optional<UUID> provider() {
        return claim(config.providerIdClaim()).map(Caller::uuid);
    }

    /** Names the one who acts, for separation of duties and history: the person, or else the token's subject. */
    public String actor() {
        return employee().map(id -> "employee:" + id).orElseGet(() -> "subject:" + token().getSubject());
    }

    /** Whether there is a token at all. */
    public boolean isKnown() {
        return identity.getPrincipal() instanceof JsonWebToken;
    }

    /** The application the token was given to; null for a token that names none. */
    public String client() {
        return claim("azp").orElse(null);
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token().<Object>getClaim(name)).map(Object::toString);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "claim");
        }
    }
}
