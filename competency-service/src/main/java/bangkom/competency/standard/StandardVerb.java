package bangkom.competency.standard;

import static bangkom.competency.standard.StandardStatus.ACTIVE;
import static bangkom.competency.standard.StandardStatus.DRAFT;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps people take with a standard; being superseded is no step of theirs, but of the next one's activation. */
enum StandardVerb {
    ACTIVATION(DRAFT, ACTIVE, Role.HR_ADMIN);

    private final StandardStatus from;
    private final StandardStatus to;
    private final String role;

    StandardVerb(StandardStatus from, StandardStatus to, String role) {
        this.from = from;
        this.to = to;
        this.role = role;
    }

    static List<StandardVerb> allowed(StandardStatus status, Set<String> roles) {
        return Stream.of(values())
                .filter(verb -> verb.from == status && roles.contains(verb.role))
                .toList();
    }

    StandardStatus apply(StandardStatus status) {
        if (status != from) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
