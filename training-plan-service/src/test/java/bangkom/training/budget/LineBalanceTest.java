package bangkom.training.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LineBalanceTest {
    private static final LineBalance HUNDRED = LineBalance.allocated(rp(100));

    @Test
    void theCeilingIsReachedAndNeverPassed() {
        assertThat(HUNDRED.commit(rp(100)).available()).isEqualTo(Rupiah.ZERO);
        assertRefused(BudgetProblem.BUDGET_EXCEEDED, () -> HUNDRED.commit(rp(101)));
        assertRefused(
                BudgetProblem.BUDGET_EXCEEDED, () -> HUNDRED.commit(rp(60)).commit(rp(41)));
    }

    @Test
    void whatIsSpentStaysSpentAndTheSurplusIsFreeAgain() {
        var spent = HUNDRED.commit(rp(80)).release(rp(30)).realise(rp(50));

        assertThat(spent).isEqualTo(new LineBalance(rp(100), Rupiah.ZERO, rp(50)));
        assertThat(spent.available()).isEqualTo(rp(50));
        assertRefused(BudgetProblem.BUDGET_EXCEEDED, () -> spent.commit(rp(51)));
    }

    @Test
    void aCeilingNeverGoesBelowWhatIsCommittedAndRealised() {
        var used = HUNDRED.commit(rp(70)).realise(rp(40));

        assertThat(used.allocate(rp(70)).available()).isEqualTo(Rupiah.ZERO);
        assertRefused(BudgetProblem.CEILING_TOO_LOW, () -> used.allocate(rp(69)));
    }

    private static Rupiah rp(long amount) {
        return new Rupiah(amount);
    }

    private static void assertRefused(BudgetProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    }
}
