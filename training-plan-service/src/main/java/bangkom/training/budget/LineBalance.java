package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.ProblemException;

/** The figures of a line and what may be done with them: committed + realised never pass the ceiling (pagu). */
record LineBalance(Rupiah ceiling, Rupiah committed, Rupiah realised) {
    static LineBalance allocated(Rupiah ceiling) {
        return new LineBalance(ceiling, Rupiah.ZERO, Rupiah.ZERO);
    }

    Rupiah available() {
        return ceiling.minus(committed).minus(realised);
    }

    LineBalance plus(LineBalance other) {
        return new LineBalance(
                ceiling.plus(other.ceiling), committed.plus(other.committed), realised.plus(other.realised));
    }

    LineBalance allocate(Rupiah newCeiling) {
        var next = new LineBalance(newCeiling, committed, realised);
        if (next.available().isNegative()) {
            throw new ProblemException(
                    BudgetProblem.CEILING_TOO_LOW,
                    "%d < %d + %d",
                    newCeiling.amount(),
                    committed.amount(),
                    realised.amount());
        }
        return next;
    }

    LineBalance commit(Rupiah amount) {
        return within(new LineBalance(ceiling, committed.plus(amount), realised), amount);
    }

    LineBalance release(Rupiah commitment) {
        return new LineBalance(ceiling, committed.minus(commitment), realised);
    }

    /** What was committed is spent. */
    LineBalance realise(Rupiah spent) {
        return new LineBalance(ceiling, committed.minus(spent), realised.plus(spent));
    }

    private LineBalance within(LineBalance next, Rupiah amount) {
        if (next.available().isNegative()) {
            throw new ProblemException(
                    BudgetProblem.BUDGET_EXCEEDED,
                    "%d > %d",
                    amount.amount(),
                    available().amount());
        }
        return next;
    }
}
