package bangkom.training.delivery.session;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored sessions of the caller's agency. */
@ApplicationScoped
public class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {
    private final CurrentScope scope;

    TrainingSessions(CurrentScope scope) {
        this.scope = scope;
    }

    public TrainingSession get(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .firstResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    /** Whoever changes a session or who takes part in it waits for the one before. */
    public TrainingSession locked(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    List<TrainingSession> after(
            UUID planItem, UUID programme, SessionStatus status, UUID provider, Cursor cursor, int limit) {
        return find("""
                        agencyId = ?1 and (?2 is null or planItemId = ?2) and (?3 is null or programmeId = ?3)
                        and (?4 is null or status = ?4) and (?6 is null or providerId = ?6) and id > ?5 order by id""", scope.agencyId(), planItem, programme, status, cursor.id(), provider)
                .page(0, limit + 1)
                .list();
    }

    /** Whether an item has a session that was announced and not called off. */
    boolean anyStands(UUID planItem) {
        return count(
                        "agencyId = ?1 and planItemId = ?2 and status not in ?3",
                        scope.agencyId(),
                        planItem,
                        List.of(SessionStatus.DRAFT, SessionStatus.CANCELLED))
                > 0;
    }

    List<TrainingSession> among(Collection<UUID> ids) {
        return list("agencyId = ?1 and id in ?2 order by id", scope.agencyId(), ids);
    }

    private static ProblemException notFound(UUID id) {
        return new ProblemException(CommonProblem.NOT_FOUND, "session:%s", id);
    }
}
