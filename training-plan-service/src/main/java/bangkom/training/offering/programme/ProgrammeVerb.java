package bangkom.training.offering.programme;

import static bangkom.training.offering.programme.ProgrammeStatus.DRAFT;
import static bangkom.training.offering.programme.ProgrammeStatus.PUBLISHED;
import static bangkom.training.offering.programme.ProgrammeStatus.RETIRED;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** The state machine of a programme; what was retired does not come back. */
enum ProgrammeVerb {
    PUBLICATION(DRAFT, PUBLISHED, "published"),
    RETIREMENT(PUBLISHED, RETIRED, "retired");

    final String pastTense;
    private final ProgrammeStatus from;
    private final ProgrammeStatus to;

    ProgrammeVerb(ProgrammeStatus from, ProgrammeStatus to, String pastTense) {
        this.from = from;
        this.to = to;
        this.pastTense = pastTense;
    }

    static List<ProgrammeVerb> possible(ProgrammeStatus status) {
        return Stream.of(values()).filter(verb -> verb.from == status).toList();
    }

    ProgrammeStatus apply(ProgrammeStatus status) {
        if (from != status) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
