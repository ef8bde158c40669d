package bangkom.commons.identity;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who asks: roles and agency from the token, the person from this service's own records. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final CurrentScope scope;
    private final TokenPerson person;
    private final UnitTree units;
    private Optional<UUID> employee;

    Caller(SecurityIdentity identity, CurrentScope scope, TokenPerson person, UnitTree units) {
        this.identity = identity;
        this.scope = scope;
        this.person = person;
        this.units = units;
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
            employee = person.of(claims());
        }
        return employee;
    }

    /** 403 for a token that speaks for nobody this service knows. */
    public UUID requireEmployee() {
        return employee().orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
    }

    /** On whose behalf, if the request names a delegation in force. */
    public Optional<ActingFor> actingFor() {
        return Optional.ofNullable(identity.getAttribute(ActingFor.ATTRIBUTE));
    }

    /** Whose office this is, for what somebody may see and do: the delegator's, or else the caller's own. */
    public Optional<UUID> office() {
        return actingFor().map(ActingFor::delegatorId).or(this::employee);
    }

    /** 403 for a token that speaks for nobody this service knows. */
    public UUID requireOffice() {
        return office().orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
    }

    /** Whose records are seen; call it inside a transaction. */
    public Sight sight() {
        if (Sight.SEE_EVERYONE.stream().anyMatch(this::has)) {
            return Sight.OF_EVERYONE;
        }
        var office = office().orElse(null);
        return new Sight(
                false,
                employee().orElse(null),
                office != null && has(Role.DIRECT_SUPERVISOR) ? Set.of(office) : Set.of(),
                office != null && has(Role.UNIT_MANAGER) ? managedUnits() : Set.of());
    }

    /** The unit managed, with all below; those of the delegation, or else of whose office it is. */
    public Set<UUID> managedUnits() {
        return actingFor()
                .map(ActingFor::unitId)
                .map(unit -> units.within(agencyId(), unit))
                .orElseGet(() -> units.ofPerson(agencyId(), requireOffice()));
    }

    public Optional<UUID> provider() {
        return person.provider(claims());
    }

    /** Names the one who acts, for separation of duties and history: the person, or else the token's subject. */
    public String actor() {
        return employee().map(id -> "employee:" + id).orElseGet(() -> "subject:" + claims().subject());
    }

    /** Whether there is a token at all. */
    public boolean isKnown() {
        return TokenClaims.of(identity).isPresent();
    }

    /** The application the token was given to; null for a token that names none. */
    public String client() {
        return claims().client();
    }

    /** As {@link #actor()}, and on whose behalf: for what is read by people, never to compare. */
    public String signature() {
        return actor()
                + actingFor()
                        .map(acting -> " for employee:" + acting.delegatorId())
                        .orElse("");
    }

    private TokenClaims claims() {
        return TokenClaims.of(identity).orElseThrow();
    }
}
