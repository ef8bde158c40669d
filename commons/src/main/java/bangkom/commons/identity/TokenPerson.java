package bangkom.commons.identity;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds the civil servant a token speaks for, by its id or by the NIP; call it inside a transaction. */
@ApplicationScoped
public class TokenPerson {
    private final Instance<People> people;
    private final IdentityConfig config;

    TokenPerson(Instance<People> people, IdentityConfig config) {
        this.people = people;
        this.config = config;
    }

    public Optional<UUID> of(JsonWebToken token) {
        return claim(token, config.employeeIdClaim())
                .map(TokenPerson::uuid)
                .or(() -> claim(token, config.nipClaim())
                        .flatMap(nip -> people.isResolvable() ? people.get().employeeWithNip(nip) : Optional.empty()));
    }

    public Optional<UUID> provider(JsonWebToken token) {
        return claim(token, config.providerIdClaim()).map(TokenPerson::uuid);
    }

    /** Null if the token names none. */
    public String agency(JsonWebToken token) {
        return claim(token, config.agencyClaim()).orElse(null);
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "claim");
        }
    }
}
