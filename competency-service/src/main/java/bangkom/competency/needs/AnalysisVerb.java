package bangkom.competency.needs;

import static bangkom.competency.needs.AnalysisStatus.ANALYSING;
import static bangkom.competency.needs.AnalysisStatus.CLOSED;
import static bangkom.competency.needs.AnalysisStatus.COLLECTING;
import static bangkom.competency.needs.AnalysisStatus.DRAFT;
import static bangkom.competency.needs.AnalysisStatus.PRIORITISED;
import static bangkom.competency.needs.AnalysisStatus.SIGNED_OFF;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a needs analysis, and whose they are; only the appointing official (PPK) signs off. */
public enum AnalysisVerb {
    OPENING(DRAFT, COLLECTING, Role.HR_ADMIN),
    ANALYSIS(COLLECTING, ANALYSING, Role.HR_ADMIN),
    PRIORITISATION(ANALYSING, PRIORITISED, Role.HR_ADMIN),
    SIGN_OFF(PRIORITISED, SIGNED_OFF, Role.APPOINTING_OFFICIAL),
    CLOSURE(SIGNED_OFF, CLOSED, Role.HR_ADMIN);

    private final AnalysisStatus from;
    private final AnalysisStatus to;
    private final String role;

    AnalysisVerb(AnalysisStatus from, AnalysisStatus to, String role) {
        this.from = from;
        this.to = to;
        this.role = role;
    }

    /** How others hear of it; the analysing itself is told to nobody. */
    public Optional<String> pastTense() {
        return switch (this) {
            case OPENING -> Optional.of("opened");
            case ANALYSIS -> Optional.empty();
            case PRIORITISATION -> Optional.of("prioritised");
            case SIGN_OFF -> Optional.of("signed-off");
            case CLOSURE -> Optional.of("closed");
        };
    }

    public static List<AnalysisVerb> allowed(AnalysisStatus status, Set<String> roles) {
        return Stream.of(values())
                .filter(verb -> verb.from == status && roles.contains(verb.role))
                .toList();
    }

    /** The state afterwards; 403 for another's verb, 409 in another state. */
    public AnalysisStatus apply(AnalysisStatus status, Set<String> roles) {
        if (!roles.contains(role)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", role);
        }
        if (status != from) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
