package bangkom.evaluation.project;

import static bangkom.evaluation.project.ProjectActor.AUTHOR;
import static bangkom.evaluation.project.ProjectActor.HR;
import static bangkom.evaluation.project.ProjectActor.MENTOR;
import static bangkom.evaluation.project.ProjectStatus.PROPOSED;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The state machine of a project, and whose step each one is. */
enum ProjectVerb {
    APPROVAL(ProjectStatus.APPROVED, "approved", EnumSet.of(PROPOSED), EnumSet.of(MENTOR)),
    START(ProjectStatus.IN_PROGRESS, "started", EnumSet.of(ProjectStatus.APPROVED), EnumSet.of(AUTHOR)),
    SUBMISSION(
            ProjectStatus.SUBMITTED,
            "submitted",
            EnumSet.of(ProjectStatus.IN_PROGRESS, ProjectStatus.RETURNED),
            EnumSet.of(AUTHOR)),
    ASSESSMENT(ProjectStatus.ASSESSED, "assessed", EnumSet.of(ProjectStatus.SUBMITTED), EnumSet.of(MENTOR)),
    CLOSURE(ProjectStatus.CLOSED, "closed", EnumSet.of(ProjectStatus.ASSESSED), EnumSet.of(HR)),
    RETURN(ProjectStatus.RETURNED, "returned", EnumSet.of(ProjectStatus.SUBMITTED), EnumSet.of(MENTOR)),
    ABANDONMENT(
            ProjectStatus.ABANDONED,
            "abandoned",
            EnumSet.of(PROPOSED, ProjectStatus.APPROVED, ProjectStatus.IN_PROGRESS, ProjectStatus.RETURNED),
            EnumSet.of(AUTHOR, MENTOR, HR));

    final ProjectStatus to;
    final String pastTense;
    private final Set<ProjectStatus> from;
    private final Set<ProjectActor> by;

    ProjectVerb(ProjectStatus to, String pastTense, Set<ProjectStatus> from, Set<ProjectActor> by) {
        this.to = to;
        this.pastTense = pastTense;
        this.from = from;
        this.by = by;
    }

    static List<ProjectVerb> allowed(ProjectStatus status, Set<ProjectActor> caller) {
        return Stream.of(values())
                .filter(verb -> verb.from.contains(status) && verb.isFor(caller))
                .toList();
    }

    /** 403 for who sees the project but does not take this step. */
    void requireFor(Set<ProjectActor> caller) {
        if (!isFor(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s: %s", this, by);
        }
    }

    private boolean isFor(Set<ProjectActor> caller) {
        return by.stream().anyMatch(caller::contains);
    }

    ProjectStatus apply(ProjectStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
