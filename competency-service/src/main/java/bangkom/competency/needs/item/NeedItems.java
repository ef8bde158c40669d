package bangkom.competency.needs.item;

import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.NeedDecisions;
import bangkom.competency.needs.NeedStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The stored needs. */
@ApplicationScoped
public class NeedItems implements PanacheRepositoryBase<NeedItem, UUID> {
    NeedItem get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "need-item %s", id));
    }

    Optional<NeedItem> locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<NeedItem> withIds(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    Found<NeedItem> list(UUID agency, NeedItemFilter wanted, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency");
        wanted.given().forEach((field, value) -> filter.with(field, value, field + " = :" + field));
        if (wanted.sourceId() != null) {
            filter.with("resting", restingOn(agency, wanted.sourceId()), "id in :resting");
        }
        return listing.find(this, filter);
    }

    /** The needs that rest on something that was said, or on an assessment. */
    @SuppressWarnings("unchecked")
    private List<UUID> restingOn(UUID agency, UUID source) {
        return getEntityManager()
                .createNativeQuery("""
                        select need_item_id from need_source where agency_id = :agency and source_id = :source
                        union
                        select need_item_id from need_participant
                        where agency_id = :agency and :source in (assessment_id, evidence_id)""", UUID.class)
                .setParameter("agency", agency)
                .setParameter("source", source)
                .getResultList();
    }

    /** Of these analyses, those in which this person decided about a need. */
    @SuppressWarnings("unchecked")
    public Set<UUID> decidedBy(UUID agency, String actor, Collection<UUID> analyses) {
        return analyses.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createNativeQuery("""
                                select distinct needs_analysis_id from need_item
                                where agency_id = :agency and needs_analysis_id in (:analyses) and decided_by = :actor""", UUID.class)
                        .setParameter("agency", agency)
                        .setParameter("analyses", analyses)
                        .setParameter("actor", actor)
                        .getResultList());
    }

    public NeedDecisions decisions(UUID agency, UUID analysis) {
        return decisions(agency, List.of(analysis)).get(analysis);
    }

    /** For each analysis asked for, also for one without needs. */
    public Map<UUID, NeedDecisions> decisions(UUID agency, Collection<UUID> analyses) {
        var counts = new HashMap<UUID, EnumMap<NeedStatus, Integer>>();
        analyses.forEach(id -> counts.put(id, new EnumMap<>(NeedStatus.class)));
        if (!analyses.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select i.needsAnalysisId, i.status, count(*) from NeedItem i where i.agencyId = ?1"
                                    + " and i.needsAnalysisId in ?2 group by i.needsAnalysisId, i.status",
                            Object[].class)
                    .setParameter(1, agency)
                    .setParameter(2, analyses)
                    .getResultList()
                    .forEach(row -> counts.get((UUID) row[0]).put((NeedStatus) row[1], ((Number) row[2]).intValue()));
        }
        var decisions = new HashMap<UUID, NeedDecisions>();
        counts.forEach((id, of) -> decisions.put(id, decisions(of)));
        return decisions;
    }

    private static NeedDecisions decisions(EnumMap<NeedStatus, Integer> counts) {
        return new NeedDecisions(
                sum(counts, NeedStatus.ACCEPTED, NeedStatus.PLANNED, NeedStatus.ADDRESSED, NeedStatus.CLOSED),
                sum(counts, NeedStatus.DEFERRED),
                sum(counts, NeedStatus.REJECTED),
                sum(counts, NeedStatus.PROPOSED, NeedStatus.CONFIRMED));
    }

    private static int sum(EnumMap<NeedStatus, Integer> counts, NeedStatus... statuses) {
        return Stream.of(statuses)
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
    }

    /** The number a page ended at, -1 before the first. */
    static int number(Cursor cursor) {
        try {
            return cursor.value().isEmpty() ? -1 : Integer.parseInt(cursor.value());
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }
}
