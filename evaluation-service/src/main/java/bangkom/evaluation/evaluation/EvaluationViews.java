package bangkom.evaluation.evaluation;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Evaluations with the numbers of people asked and heard, as the caller sees them. */
@ApplicationScoped
class EvaluationViews {
    private final Invitations invitations;
    private final CurrentScope scope;
    private final Caller caller;

    EvaluationViews(Invitations invitations, CurrentScope scope, Caller caller) {
        this.invitations = invitations;
        this.scope = scope;
        this.caller = caller;
    }

    EvaluationView of(Evaluation evaluation) {
        return of(List.of(evaluation)).get(0);
    }

    List<EvaluationView> of(List<Evaluation> evaluations) {
        var people = invitations.counts(
                scope.agencyId(), evaluations.stream().map(Evaluation::id).toList());
        return evaluations.stream()
                .map(one -> one.view(people.getOrDefault(one.id(), RespondentCount.NONE), caller.roles()))
                .toList();
    }
}
