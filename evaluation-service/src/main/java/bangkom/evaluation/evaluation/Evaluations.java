package bangkom.evaluation.evaluation;

import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored evaluations. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    private static final String OWN = """
            (e.provider_id = :provider or exists (select 1 from evaluation_invitation i
                where i.evaluation_id = e.id and i.agency_id = e.agency_id and """ + Sight.condition("i.respondent_id", "i.agency_id") + "))";

    private final Lists lists;

    Evaluations(Lists lists) {
        this.lists = lists;
    }

    public List<Evaluation> among(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    Evaluation get(UUID agency, UUID id, EvaluationReader reader) {
        var only = new Filter().with("id", id, "e.id = :id");
        return list(agency, reader, only, Paging.one().of(EvaluationView.class)).rows().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evaluation %s", id));
    }

    Found<Evaluation> list(UUID agency, EvaluationReader reader, Filter wanted, Listing listing) {
        var filter = Filter.of("agency", agency, "e.agency_id = :agency").and(wanted);
        if (!reader.everything()) {
            filter.and(OWN, reader.named());
        }
        return lists.find(listing, "select e.* from evaluation e where ", "e", filter, Evaluation.class);
    }

    /** Held until the transaction ends, so that answers, late participants and steps do not cross. */
    Evaluation locked(UUID agency, UUID id, LockModeType lock) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evaluation %s", id));
    }

    List<Evaluation> notClosedOf(UUID agency, List<UUID> sessions) {
        return find(
                        "agencyId = ?1 and sessionId in ?2 and status in ?3 order by sessionId, id",
                        agency,
                        sessions,
                        List.of(EvaluationStatus.SCHEDULED, EvaluationStatus.OPEN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<UUID> designsScheduledFor(UUID agency, UUID session) {
        return find("agencyId = ?1 and sessionId = ?2", agency, session).stream()
                .map(Evaluation::designId)
                .toList();
    }

    List<UUID> sessionsToOpen(UUID agency, Instant now, int most) {
        return uuids(getEntityManager()
                .createNativeQuery("select distinct session_id from evaluation where agency_id = :agency"
                        + " and status = 'SCHEDULED' and opens_at <= :now order by session_id")
                .setParameter("agency", agency)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList());
    }

    List<Evaluation> toOpen(UUID agency, List<UUID> sessions, Instant now) {
        return find(
                        "agencyId = ?1 and sessionId in ?2 and status = ?3 and opensAt <= ?4 order by sessionId, id",
                        agency,
                        sessions,
                        EvaluationStatus.SCHEDULED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Evaluation> toClose(UUID agency, Instant now, int most) {
        return find(
                        "agencyId = ?1 and status = ?2 and closesAt <= ?3 order by sessionId, id",
                        agency,
                        EvaluationStatus.OPEN,
                        now)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> uuids(List<?> rows) {
        return (List<UUID>) rows;
    }
}
