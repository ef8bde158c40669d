package bangkom.evaluation.design;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of a design. */
enum DesignVerb {
    ACTIVATION(DesignStatus.ACTIVE, DesignStatus.DRAFT),
    RETIREMENT(DesignStatus.RETIRED, DesignStatus.DRAFT, DesignStatus.ACTIVE);

    final DesignStatus to;
    private final Set<DesignStatus> from;

    DesignVerb(DesignStatus to, DesignStatus first, DesignStatus... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    static List<DesignVerb> allowed(DesignStatus status, Set<String> roles) {
        return roles.contains(Role.HR_ADMIN)
                ? Stream.of(values()).filter(verb -> verb.from.contains(status)).toList()
                : List.of();
    }

    DesignStatus apply(DesignStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
