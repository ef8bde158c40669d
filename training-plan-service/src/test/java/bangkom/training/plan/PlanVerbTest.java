package bangkom.training.plan;

import static bangkom.training.plan.PlanStatus.APPROVED;
import static bangkom.training.plan.PlanStatus.CLOSED;
import static bangkom.training.plan.PlanStatus.DRAFT;
import static bangkom.training.plan.PlanStatus.ENDORSED;
import static bangkom.training.plan.PlanStatus.PUBLISHED;
import static bangkom.training.plan.PlanStatus.SUBMITTED;
import static bangkom.training.plan.PlanStatus.SUPERSEDED;
import static bangkom.training.plan.PlanStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.identity.Role;
import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.ProblemType;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanVerbTest {
    private static final Map<PlanStatus, Set<PlanVerb>> POSSIBLE = Map.of(
            DRAFT, Set.of(PlanVerb.SUBMISSION),
            SUBMITTED, Set.of(PlanVerb.VERIFICATION, PlanVerb.RETURN),
            VERIFIED, Set.of(PlanVerb.ENDORSEMENT, PlanVerb.RETURN),
            ENDORSED, Set.of(PlanVerb.APPROVAL, PlanVerb.RETURN),
            APPROVED, Set.of(PlanVerb.PUBLICATION),
            PUBLISHED, Set.of(PlanVerb.CLOSURE),
            SUPERSEDED, Set.of(),
            CLOSED, Set.of());
    private static final Set<String> EVERYONE =
            Set.of(Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL);
    private static final Map<PlanItemStatus, Set<PlanItemStatus>> ITEM_TURNS = Map.of(
            PlanItemStatus.DRAFT, Set.of(PlanItemStatus.PLANNED, PlanItemStatus.DROPPED),
            PlanItemStatus.PLANNED, Set.of(PlanItemStatus.SCHEDULED, PlanItemStatus.DROPPED),
            PlanItemStatus.SCHEDULED, Set.of(PlanItemStatus.DELIVERED, PlanItemStatus.PLANNED),
            PlanItemStatus.DELIVERED, Set.of(),
            PlanItemStatus.DROPPED, Set.of());

    @Test
    void everyWrongTurnIsRefusedAndEveryRightOneIsListed() {
        for (var status : PlanStatus.values()) {
            assertThat(PlanVerb.allowed(status, EVERYONE)).containsExactlyInAnyOrderElementsOf(POSSIBLE.get(status));
            assertThat(PlanVerb.allowed(status, Set.of(Role.EMPLOYEE))).isEmpty();
            for (var verb : PlanVerb.values()) {
                if (POSSIBLE.get(status).contains(verb)) {
                    assertThat(verb.apply(status)).isEqualTo(verb.to);
                } else {
                    assertRefused(CommonProblem.STATE_CONFLICT, () -> verb.apply(status));
                }
            }
        }
    }

    @Test
    void anItemTakesOnlyItsTurns() {
        for (var from : PlanItemStatus.values()) {
            for (var to : PlanItemStatus.values()) {
                if (ITEM_TURNS.get(from).contains(to)) {
                    assertThat(from.become(to)).isEqualTo(to);
                } else {
                    assertRefused(CommonProblem.STATE_CONFLICT, () -> from.become(to));
                }
            }
        }
    }

    @Test
    void nobodyDecidesTwice() {
        var plan = plan("ana");
        take(plan, PlanVerb.SUBMISSION, "ana");
        assertRefused(CommonProblem.SEPARATION_OF_DUTIES, () -> take(plan, PlanVerb.VERIFICATION, "ana"));
        take(plan, PlanVerb.VERIFICATION, "budi");
        assertRefused(CommonProblem.SEPARATION_OF_DUTIES, () -> take(plan, PlanVerb.ENDORSEMENT, "ana"));
        assertRefused(CommonProblem.SEPARATION_OF_DUTIES, () -> take(plan, PlanVerb.ENDORSEMENT, "budi"));
        take(plan, PlanVerb.ENDORSEMENT, "citra");
        assertRefused(CommonProblem.SEPARATION_OF_DUTIES, () -> take(plan, PlanVerb.APPROVAL, "citra"));
        take(plan, PlanVerb.APPROVAL, "dewi");
        assertThat(take(plan, PlanVerb.PUBLICATION, "ana").status()).isEqualTo(PUBLISHED);
    }

    @Test
    void whoeverDraftedMayNotVerifyWhatAnotherSubmitted() {
        var plan = plan("ana");
        take(plan, PlanVerb.SUBMISSION, "budi");
        assertRefused(CommonProblem.SEPARATION_OF_DUTIES, () -> take(plan, PlanVerb.VERIFICATION, "ana"));
    }

    @Test
    void aReturnedPlanStartsAnewWithItsReason() {
        var plan = plan("ana");
        take(plan, PlanVerb.SUBMISSION, "ana");
        take(plan, PlanVerb.VERIFICATION, "budi");
        plan.take(PlanVerb.RETURN, "citra", "jadwal bentrok", Instant.EPOCH, totals());
        var view = plan.view(totals(), new PlanReader(Set.of(Role.HR_ADMIN), "budi"));
        assertThat(view.returnReason()).isEqualTo("jadwal bentrok");
        assertThat(view.submittedBy()).isNull();
        assertThat(view.verifiedBy()).isNull();
        assertThat(view.allowedActions()).containsExactly(PlanVerb.SUBMISSION);
        assertThat(take(plan, PlanVerb.SUBMISSION, "budi").sequence()).isEqualTo(5);
    }

    private static PlanChanged take(TrainingPlan plan, PlanVerb verb, String actor) {
        return plan.take(verb, actor, null, Instant.EPOCH, totals());
    }

    private static PlanTotals totals() {
        return new PlanTotals(1, 0, 1, 20, Rupiah.ZERO);
    }

    private static TrainingPlan plan(String actor) {
        var draft = new TrainingPlanDraft(2026, UUID.randomUUID(), UUID.randomUUID(), "Rencana 2026");
        return new TrainingPlan(UUID.randomUUID(), UUID.randomUUID(), draft, 1, actor, Instant.EPOCH);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(type));
    }
}
