package bangkom.evaluation.project;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.directory.EmployeeMirror;
import bangkom.evaluation.session.SessionMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What can be done with projects; one method is one transaction. */
@ApplicationScoped
@Transactional
class ApplicationProjectService {
    private final ApplicationProjects projects;
    private final SessionMirror sessions;
    private final EmployeeMirror employees;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Caller caller;
    private final Clock clock;

    ApplicationProjectService(
            ApplicationProjects projects,
            SessionMirror sessions,
            EmployeeMirror employees,
            Outbox outbox,
            CurrentScope scope,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.sessions = sessions;
        this.employees = employees;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    ApplicationProject propose(ApplicationProjectDraft draft) {
        var author = caller.requireEmployee();
        var agency = scope.agencyId();
        boolean mentorKnown =
                !employees.activeAmong(agency, List.of(draft.mentorId())).isEmpty();
        var unknown = new Violations()
                .addIf(
                        !sessions.knows(agency, draft.sessionId()),
                        "/sessionId",
                        "REFERENCE_UNKNOWN",
                        "kelas tidak dikenal",
                        "unknown session")
                .addIf(!mentorKnown, "/mentorId", "REFERENCE_UNKNOWN", "mentor tidak dikenal", "unknown mentor");
        boolean isReference = !unknown.isEmpty();
        ProjectChecks.check(draft, author, unknown);
        unknown.throwIfAny(isReference ? CommonProblem.REFERENCE_UNKNOWN : EvaluationProblem.PROJECT_INVALID);
        var now = clock.instant();
        var project = new ApplicationProject(Ids.newId(now), agency, author, draft, now);
        outbox.record(project.proposed());
        projects.persist(project);
        projects.flush();
        return project;
    }

    ApplicationProject turn(UUID id, String ifMatch, ProjectVerb verb) {
        return turn(id, ifMatch, verb, project -> project.turn(verb));
    }

    ApplicationProject turn(UUID id, String ifMatch, ProjectVerb verb, String reason) {
        return turn(id, ifMatch, verb, project -> project.turn(verb, reason));
    }

    ApplicationProject submit(UUID id, String ifMatch, ProjectSubmissionDraft draft) {
        return turn(
                id,
                ifMatch,
                ProjectVerb.SUBMISSION,
                project -> project.submit(ProjectChecks.reached(project.metrics(), draft), draft.narrative()));
    }

    ApplicationProject assess(UUID id, String ifMatch, ProjectAssessmentDraft draft) {
        return turn(
                id,
                ifMatch,
                ProjectVerb.ASSESSMENT,
                project -> project.assess(draft.score(), draft.note(), LocalDate.now(clock)));
    }

    private ApplicationProject turn(
            UUID id, String ifMatch, ProjectVerb verb, Function<ApplicationProject, ProjectChanged> step) {
        var project = projects.locked(scope.agencyId(), id, caller.sight());
        verb.requireFor(project.actors(caller));
        IfMatch.require(ifMatch, project.version());
        verb.apply(project.status());
        outbox.record(step.apply(project));
        projects.flush();
        return project;
    }
}
