package bangkom.evaluation.evaluation;

import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.evaluation.design.EvaluationLevel;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored evaluations. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    private static final String OWN = """
             and (e.provider_id = :provider or exists (select 1 from evaluation_invitation i
                where i.evaluation_id = e.id and i.agency_id = e.agency_id and """ + Sight.condition("i.respondent_id", "i.agency_id") + "))";

    public List<Evaluation> among(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    Evaluation get(UUID agency, UUID id, EvaluationReader reader) {
        return visible(agency, reader, " and e.id = :id", Map.of("id", id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evaluation %s", id));
    }

    List<Evaluation> after(
            UUID agency,
            EvaluationReader reader,
            UUID session,
            EvaluationLevel level,
            EvaluationStatus status,
            Cursor cursor,
            int limit) {
        var filter = new StringBuilder(" and e.id > :after");
        var values = new HashMap<String, Object>(Map.of("after", cursor.id()));
        if (session != null) {
            filter.append(" and e.session_id = :session");
            values.put("session", session);
        }
        if (level != null) {
            filter.append(" and e.level = :level");
            values.put("level", level.name());
        }
        if (status != null) {
            filter.append(" and e.status = :status");
            values.put("status", status.name());
        }
        return visible(agency, reader, filter.toString(), values, limit + 1);
    }

    private List<Evaluation> visible(
            UUID agency, EvaluationReader reader, String filter, Map<String, Object> values, int most) {
        var own = reader.everything() ? "" : OWN;
        var query = getEntityManager()
                .createNativeQuery(
                        "select e.* from evaluation e where e.agency_id = :agency" + filter + " " + own
                                + " order by e.id",
                        Evaluation.class)
                .setParameter("agency", agency)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        if (!reader.everything()) {
            query.setParameter("provider", reader.providerId());
            reader.sight().named().forEach(query::setParameter);
        }
        return rows(query.getResultList());
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
    private static List<Evaluation> rows(List<?> rows) {
        return (List<Evaluation>) rows;
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> uuids(List<?> rows) {
        return (List<UUID>) rows;
    }
}
