package bangkom.commons.identity;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;

/** Finds the civil servant a token speaks for, by its id or by the NIP; call it inside a transaction. */
@ApplicationScoped
public class TokenPerson {
    private final Instance<People> people;

    TokenPerson(Instance<People> people) {
        this.people = people;
    }

    public Optional<UUID> of(TokenClaims claims) {
        return Optional.ofNullable(claims.employeeId())
                .map(TokenPerson::uuid)
                .or(() -> Optional.ofNullable(claims.nip())
                        .flatMap(nip -> people.isResolvable() ? people.get().employeeWithNip(nip) : Optional.empty()));
    }

    public Optional<UUID> provider(TokenClaims claims) {
        return Optional.ofNullable(claims.providerId()).map(TokenPerson::uuid);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "claim");
        }
    }
}
