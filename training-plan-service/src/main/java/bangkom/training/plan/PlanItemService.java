package bangkom.training.plan;

import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.budget.Ledger;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Lets people complete and drop single items. */
@ApplicationScoped
@Transactional
class PlanItemService {
    private final TrainingPlans plans;
    private final StoredPlanItems items;
    private final PlanParticipants participants;
    private final PlanFacts facts;
    private final Ledger ledger;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final ObjectMapper json;

    PlanItemService(
            TrainingPlans plans,
            StoredPlanItems items,
            PlanParticipants participants,
            PlanFacts facts,
            Ledger ledger,
            Outbox outbox,
            CurrentScope scope,
            ObjectMapper json) {
        this.plans = plans;
        this.items = items;
        this.participants = participants;
        this.facts = facts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.scope = scope;
        this.json = json;
    }

    PlanItem amend(UUID id, String ifMatch, ObjectNode patch) throws JsonProcessingException {
        var plan = plans.touched(items.planOf(id));
        var item = items.get(id);
        IfMatch.require(ifMatch, item.version());
        plan.requireDraft();
        item.requireDraft();
        var before = item.amendment();
        var after = before.patched(patch, json);
        boolean sameProgramme = Objects.equals(before.programmeId(), after.programmeId());
        var found = new Violations();
        requireAgreement(after, found);
        var programme = sameProgramme ? null : programme(item, after, found);
        found.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        if (programme == null) {
            item.amend(after);
        } else {
            item.follow(programme);
            item.amend(
                    patch.has("curriculumConformity")
                            ? after
                            : after.withCurriculumConformity(programme.curriculumConformity()));
            participants.reassign(scope.agencyId(), plan.id(), id, plan.fiscalYear());
        }
        items.flush();
        return item;
    }

    private void requireAgreement(PlanItemAmendment after, Violations found) {
        var agreement = after.agreementId();
        found.addIf(
                agreement != null
                        && facts.agreements(scope.agencyId(), new UUID[] {agreement})
                                .isEmpty(),
                "/agreementId",
                CommonProblem.REFERENCE_UNKNOWN.name(),
                "perjanjian tidak dikenal",
                "unknown agreement");
    }

    private PlannedProgramme programme(PlanItem item, PlanItemAmendment after, Violations found) {
        if (after.programmeId() == null) {
            return PlannedProgramme.NONE;
        }
        var offered = facts.programme(scope.agencyId(), after.programmeId(), item.competencyId());
        found.addIf(
                offered.isEmpty(),
                "/programmeId",
                CommonProblem.REFERENCE_UNKNOWN.name(),
                "program tidak dikenal atau belum diterbitkan",
                "unknown or unpublished programme");
        found.addIf(
                offered.isPresent() && !offered.get().developsCompetency(),
                "/programmeId",
                "PROGRAMME_UNSUITED",
                "program tidak mengembangkan kompetensi butir ini",
                "the programme does not develop this item's competency");
        return offered.map(PlanFacts.OfferedProgramme::programme).orElse(null);
    }

    PlanItem drop(UUID id, String ifMatch, String reason) {
        var plan = plans.touched(items.planOf(id));
        var item = items.get(id);
        IfMatch.require(ifMatch, item.version());
        if (!PlanItemVerb.isDroppable(item.status(), plan.status())) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "DROP: %s, plan %s", item.status(), plan.status());
        }
        giveUp(item, reason);
        items.flush();
        return item;
    }

    /** A planned item gives back the money that is committed for it. */
    void giveUp(PlanItem item, String reason) {
        boolean committed = item.status() == PlanItemStatus.PLANNED;
        outbox.record(item.drop(reason, participants.count(item.id())));
        if (committed) {
            ledger.release(item.budgetLineId(), item.id());
        }
    }
}
