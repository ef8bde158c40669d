package bangkom.evaluation.evaluation;

import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.ProblemException;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.design.EvaluationDesigns;
import bangkom.evaluation.rule.EvaluationRuleKind;
import bangkom.evaluation.rule.EvaluationRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The steps that a person takes with an evaluation; one method is one transaction. */
@ApplicationScoped
@Transactional
class EvaluationService {
    private final Evaluations evaluations;
    private final EvaluationDesigns designs;
    private final Invitations invitations;
    private final EvaluationAnswers answers;
    private final TestResults tests;
    private final EvaluationRules rules;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    EvaluationService(
            Evaluations evaluations,
            EvaluationDesigns designs,
            Invitations invitations,
            EvaluationAnswers answers,
            TestResults tests,
            EvaluationRules rules,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.evaluations = evaluations;
        this.designs = designs;
        this.invitations = invitations;
        this.answers = answers;
        this.tests = tests;
        this.rules = rules;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    Evaluation close(UUID id, String ifMatch) {
        var evaluation = locked(id, ifMatch);
        EvaluationVerb.CLOSURE.apply(evaluation.status());
        int responded = invitations.count(evaluation).responded();
        int minimum = designs.get(scope.agencyId(), evaluation.designId()).minimumRespondents();
        if (responded < minimum) {
            throw new ProblemException(EvaluationProblem.TOO_FEW_RESPONDENTS, "%d < %d", responded, minimum);
        }
        return told(evaluation, evaluation.close(clock.instant(), responded));
    }

    Evaluation score(UUID id, String ifMatch) {
        var evaluation = locked(id, ifMatch);
        var day = LocalDate.ofInstant(evaluation.closesAt(), ZoneOffset.UTC);
        var scores = EvaluationScores.of(
                evaluation.level(),
                invitations.answering(evaluation),
                answers.byTopic(evaluation),
                List.copyOf(tests.of(evaluation).values()),
                rules.bands(EvaluationRuleKind.SCORE_FROM, day),
                rules.bands(EvaluationRuleKind.GAIN_FROM, day));
        return told(
                evaluation,
                evaluation.score(scores, invitations.count(evaluation).responded()));
    }

    Evaluation finalise(UUID id, String ifMatch) {
        var evaluation = locked(id, ifMatch);
        return told(
                evaluation, evaluation.finalise(invitations.count(evaluation).responded()));
    }

    Evaluation cancel(UUID id, String ifMatch, String reason) {
        var evaluation = locked(id, ifMatch);
        return told(
                evaluation,
                evaluation.cancel(reason, invitations.count(evaluation).responded()));
    }

    private Evaluation locked(UUID id, String ifMatch) {
        var evaluation = evaluations.locked(scope.agencyId(), id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.require(ifMatch, evaluation.version());
        return evaluation;
    }

    private Evaluation told(Evaluation evaluation, EvaluationChanged change) {
        outbox.record(change);
        evaluations.flush();
        return evaluation;
    }
}
