package bangkom.training.offering.provider;

import static bangkom.training.offering.provider.ProviderStatus.ACTIVE;
import static bangkom.training.offering.provider.ProviderStatus.DRAFT;
import static bangkom.training.offering.provider.ProviderStatus.INACTIVE;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of a provider: one that was given up may be taken up again. */
enum ProviderVerb {
    ACTIVATION(ACTIVE, "published", DRAFT, INACTIVE),
    DEACTIVATION(INACTIVE, "retired", ACTIVE);

    final ProviderStatus to;
    final String pastTense;
    private final Set<ProviderStatus> from;

    ProviderVerb(ProviderStatus to, String pastTense, ProviderStatus first, ProviderStatus... others) {
        this.to = to;
        this.pastTense = pastTense;
        this.from = EnumSet.of(first, others);
    }

    static List<ProviderVerb> possible(ProviderStatus status) {
        return Stream.of(values()).filter(verb -> verb.from.contains(status)).toList();
    }

    ProviderStatus apply(ProviderStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
