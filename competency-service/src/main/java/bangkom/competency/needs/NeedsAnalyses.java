package bangkom.competency.needs;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored analyses. */
@ApplicationScoped
public class NeedsAnalyses implements PanacheRepositoryBase<NeedsAnalysis, UUID> {
    public NeedsAnalysis get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "needs-analysis %s", id));
    }

    public List<NeedsAnalysis> withIds(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    /** Held until the end of the transaction, so that nothing is added to an analysis that moves on meanwhile. */
    public Optional<NeedsAnalysis> held(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** For what is collected: an analysis that is not there is the body's mistake, one in another state a conflict. */
    public NeedsAnalysis collecting(UUID agency, UUID id) {
        var analysis = held(agency, id)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.REFERENCE_UNKNOWN,
                        new Violations()
                                .add(
                                        "/needsAnalysisId",
                                        "REFERENCE_UNKNOWN",
                                        "analisis kebutuhan tidak dikenal",
                                        "unknown needs analysis")
                                .list(),
                        ""));
        if (analysis.status() != AnalysisStatus.COLLECTING) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "needs-analysis: %s", analysis.status());
        }
        return analysis;
    }

    /** Of these analyses, those that have a survey open. */
    @SuppressWarnings("unchecked")
    public Set<UUID> beingAsked(UUID agency, Collection<UUID> analyses) {
        return analyses.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createNativeQuery("""
                                select distinct needs_analysis_id from survey_instrument
                                where agency_id = :agency and needs_analysis_id in (:analyses) and status = 'OPEN'""", UUID.class)
                        .setParameter("agency", agency)
                        .setParameter("analyses", analyses)
                        .getResultList());
    }

    /** A hundred of them at most. */
    @SuppressWarnings("unchecked")
    public List<UUID> openSurveys(UUID agency, UUID analysis) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from survey_instrument
                        where agency_id = :agency and needs_analysis_id = :analysis and status = 'OPEN'
                        order by id limit 100""", UUID.class)
                .setParameter("agency", agency)
                .setParameter("analysis", analysis)
                .getResultList();
    }

    public Found<NeedsAnalysis> list(UUID agency, Integer fiscalYear, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency").with("year", fiscalYear, "fiscalYear = :year");
        return listing.find(this, filter);
    }

    /** Those that are not signed off; held, so that two replicas do not tell of them twice. */
    public List<NeedsAnalysis> running(UUID agency) {
        return find(
                        "agencyId = ?1 and status not in ?2 order by id",
                        agency,
                        List.of(AnalysisStatus.SIGNED_OFF, AnalysisStatus.CLOSED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The table of weights in force on a day. */
    public PriorityWeights defaultWeights(LocalDate on) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select gap, headcount, importance, performance, goal, urgency, evidence
                        from priority_weights_default where valid_from <= :day order by valid_from desc limit 1""")
                .setParameter("day", on)
                .getSingleResult();
        return new PriorityWeights(
                (Integer) row[0],
                (Integer) row[1],
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6]);
    }
}
