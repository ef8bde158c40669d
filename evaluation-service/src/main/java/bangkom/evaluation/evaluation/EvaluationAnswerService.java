package bangkom.evaluation.evaluation;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.design.EvaluationDesigns;
import bangkom.evaluation.design.EvaluationLevel;
import bangkom.evaluation.session.CompletionMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes what respondents say and what tests show, while the evaluation is there for it. */
@ApplicationScoped
@Transactional
class EvaluationAnswerService {
    private static final Set<EvaluationStatus> TAKES_TESTS = Set.of(EvaluationStatus.OPEN, EvaluationStatus.CLOSED);

    private final Evaluations evaluations;
    private final EvaluationDesigns designs;
    private final Invitations invitations;
    private final EvaluationAnswers answers;
    private final TestResults tests;
    private final CompletionMirror completions;
    private final Batches batches;
    private final CurrentScope scope;
    private final Caller caller;
    private final AuditTrail trail;
    private final Clock clock;

    EvaluationAnswerService(
            Evaluations evaluations,
            EvaluationDesigns designs,
            Invitations invitations,
            EvaluationAnswers answers,
            TestResults tests,
            CompletionMirror completions,
            Batches batches,
            CurrentScope scope,
            Caller caller,
            AuditTrail trail,
            Clock clock) {
        this.evaluations = evaluations;
        this.designs = designs;
        this.invitations = invitations;
        this.answers = answers;
        this.tests = tests;
        this.completions = completions;
        this.batches = batches;
        this.scope = scope;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    EvaluationResponseView respond(UUID id, EvaluationResponseDraft draft) {
        var respondent = caller.requireEmployee();
        evaluations.get(scope.agencyId(), id, EvaluationReader.of(caller));
        var evaluation = evaluations.locked(scope.agencyId(), id, LockModeType.PESSIMISTIC_READ);
        var invitation = invitation(evaluation, respondent, draft.aboutEmployeeId());
        if (!evaluation.takesAnswers(clock.instant())) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s", evaluation.status());
        }
        var questions = designs.get(scope.agencyId(), evaluation.designId()).questions();
        AnswerChecks.check(draft.answers(), questions);
        if (!invitations.answered(evaluation, respondent, invitation.aboutEmployeeId())) {
            throw new ProblemException(EvaluationProblem.ALREADY_RESPONDED, "%s", id);
        }
        answers.keep(evaluation, invitation, draft, questions, LocalDate.now(clock));
        return new EvaluationResponseView(
                id,
                invitation.aboutEmployeeId(),
                invitation.role(),
                draft.answers().size());
    }

    private Invitations.Invitation invitation(Evaluation evaluation, UUID respondent, UUID about) {
        var mine = invitations.of(evaluation, respondent);
        if (mine.isEmpty()) {
            throw new ProblemException(EvaluationProblem.NOT_INVITED, "%s", evaluation.id());
        }
        var meant = about != null ? about : mine.size() == 1 ? mine.get(0).aboutEmployeeId() : respondent;
        return mine.stream()
                .filter(one -> one.aboutEmployeeId().equals(meant))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.REFERENCE_UNKNOWN,
                        new Violations()
                                .add(
                                        "/aboutEmployeeId",
                                        about == null ? "ABOUT_MISSING" : "REFERENCE_UNKNOWN",
                                        "sebutkan peserta yang dinilai",
                                        "name the participant it is about")
                                .list(),
                        ""));
    }

    BatchAnswer keepTests(UUID id, List<EvaluationTestResultDraft> drafts) {
        evaluations.get(scope.agencyId(), id, EvaluationReader.of(caller));
        var evaluation = evaluations.locked(scope.agencyId(), id, LockModeType.PESSIMISTIC_READ);
        if (evaluation.level() != EvaluationLevel.LEARNING) {
            throw new ProblemException(EvaluationProblem.EVALUATION_NOT_LEARNING, "%s", evaluation.level());
        }
        if (!TAKES_TESTS.contains(evaluation.status())) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s", evaluation.status());
        }
        var known = tests.of(evaluation);
        var participants = completions.completedBy(scope.agencyId(), evaluation.sessionId());
        var changed = new LinkedHashMap<UUID, TestResult>();
        var answer = batches.apply(drafts, draft -> keep(draft, participants, known, changed));
        tests.keep(evaluation, changed);
        if (!changed.isEmpty()) {
            trail.record("evaluation:" + id, AuditAction.CHANGED, null, null, null);
        }
        return answer;
    }

    private static BatchResult keep(
            EvaluationTestResultDraft draft,
            Set<UUID> participants,
            Map<UUID, TestResult> known,
            Map<UUID, TestResult> changed) {
        AnswerChecks.check(draft, participants);
        var before = known.put(draft.employeeId(), draft.result());
        if (before != null && before.isSameAs(draft.result())) {
            return BatchResult.unchanged(draft.employeeId());
        }
        changed.put(draft.employeeId(), draft.result());
        return before == null ? BatchResult.created(draft.employeeId()) : BatchResult.updated(draft.employeeId());
    }
}
