package bangkom.training.delivery.session;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
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

    Found<TrainingSession> list(UUID planItem, UUID programme, SessionStatus status, UUID provider, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agencyId = :agency")
                .with("item", planItem, "planItemId = :item")
                .with("programme", programme, "programmeId = :programme")
                .with("status", status, "status = :status")
                .with("provider", provider, "providerId = :provider");
        return listing.find(this, filter);
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
