package bangkom.training.plan;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The stored items of plans. */
@ApplicationScoped
class StoredPlanItems implements PanacheRepositoryBase<PlanItem, UUID> {
    private final CurrentScope scope;

    StoredPlanItems(CurrentScope scope) {
        this.scope = scope;
    }

    Optional<PlanItem> known(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId()).firstResultOptional();
    }

    PlanItem get(UUID id) {
        return known(id).orElseThrow(() -> unknown(id));
    }

    PlanItem locked(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    /** Without reading the item itself: its plan is locked first. */
    UUID planOf(UUID id) {
        return find("select planId from PlanItem where id = ?1 and agencyId = ?2", id, scope.agencyId())
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> unknown(id));
    }

    /** In the order in which the plan lists them, dropped ones too. */
    List<PlanItem> all(UUID plan) {
        return list("agencyId = ?1 and planId = ?2 order by id", scope.agencyId(), plan);
    }

    Found<PlanItem> list(UUID plan, UUID unit, PlanItemStatus status, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agencyId = :agency")
                .with("plan", plan, "planId = :plan")
                .with("unit", unit, "unitId = :unit")
                .with("status", status, "status = :status");
        return listing.find(this, filter);
    }

    /** All drafts of the plan become planned in one statement; what each of them tells. */
    List<PlanItemChanged> publish(UUID plan) {
        getEntityManager().flush();
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            var told = new ArrayList<PlanItemChanged>();
            try (var update = connection.prepareStatement("""
                    update plan_item set status = 'PLANNED', version = version + 1, event_sequence = event_sequence + 1
                    where agency_id = ? and plan_id = ? and status = 'DRAFT'
                    returning id, plan_id, need_item_id, needs_analysis_id, programme_id, competency_id, unit_id,
                        (select count(*) from plan_item_participant where plan_item_id = plan_item.id), event_sequence""")) {
                update.setObject(1, scope.agencyId());
                update.setObject(2, plan);
                var row = update.executeQuery();
                while (row.next()) {
                    told.add(new PlanItemChanged(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getObject(5, UUID.class),
                            row.getObject(6, UUID.class),
                            row.getObject(7, UUID.class),
                            row.getInt(8),
                            PlanItemStatus.PLANNED,
                            row.getLong(9)));
                }
            }
            return told;
        });
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(CommonProblem.NOT_FOUND, "plan-item:%s", id);
    }
}
