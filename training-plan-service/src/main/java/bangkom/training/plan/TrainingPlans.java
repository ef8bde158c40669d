package bangkom.training.plan;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The stored plans. */
@ApplicationScoped
class TrainingPlans implements PanacheRepositoryBase<TrainingPlan, UUID> {
    private static final PlanTotals NOTHING = new PlanTotals(0, 0, 0, 0, Rupiah.ZERO);

    private final CurrentScope scope;

    TrainingPlans(CurrentScope scope) {
        this.scope = scope;
    }

    TrainingPlan get(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "training-plan:%s", id));
    }

    /** Steps of a plan and changes of its items wait for each other. */
    TrainingPlan locked(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "training-plan:%s", id));
    }

    /** Locked, and with a new version: whoever looked at the plan before has not seen it as it is now. */
    TrainingPlan touched(UUID id) {
        var plan = locked(id);
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return plan;
    }

    boolean hasLivingOne(int fiscalYear) {
        return count(
                        "agencyId = ?1 and fiscalYear = ?2 and status not in ('SUPERSEDED', 'CLOSED')",
                        scope.agencyId(),
                        fiscalYear)
                > 0;
    }

    int lastRevision(int fiscalYear) {
        return (int) count("agencyId = ?1 and fiscalYear = ?2", scope.agencyId(), fiscalYear);
    }

    Found<TrainingPlan> list(Integer fiscalYear, UUID analysis, PlanStatus status, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agencyId = :agency")
                .with("year", fiscalYear, "fiscalYear = :year")
                .with("analysis", analysis, "needsAnalysisId = :analysis")
                .with("status", status, "status = :status");
        return listing.find(this, filter);
    }

    PlanTotals totals(UUID plan) {
        return totalsOf(plan).get(plan);
    }

    /** Of several plans at once. */
    Map<UUID, PlanTotals> totalsOf(UUID... plans) {
        getEntityManager().flush();
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            var totals = new HashMap<UUID, PlanTotals>();
            for (var plan : plans) {
                totals.put(plan, NOTHING);
            }
            try (var query = connection.prepareStatement("""
                    select plan_id, count(*), count(*) filter (where programme_id is null), coalesce(sum(people), 0),
                        sum(lesson_hours), sum(total)
                    from plan_item item
                    left join lateral (select count(*) as people from plan_item_participant
                        where plan_item_id = item.id) taking on true
                    where agency_id = ? and plan_id = any(?) and status <> 'DROPPED' group by plan_id""")) {
                query.setObject(1, scope.agencyId());
                query.setArray(2, connection.createArrayOf("uuid", plans));
                var row = query.executeQuery();
                while (row.next()) {
                    totals.put(
                            row.getObject(1, UUID.class),
                            new PlanTotals(
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    new Rupiah(row.getLong(6))));
                }
            }
            return totals;
        });
    }
}
