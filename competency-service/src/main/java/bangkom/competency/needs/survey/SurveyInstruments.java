package bangkom.competency.needs.survey;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored instruments and whom they ask. */
@ApplicationScoped
class SurveyInstruments implements PanacheRepositoryBase<SurveyInstrument, UUID> {
    static final String ASKED = """
            with recursive asked as (
                select unit_id as id from survey_audience where agency_id = :agency and instrument_id = :instrument
                union
                select u.id from org_unit u join asked a on u.parent_id = a.id where u.agency_id = :agency)
            select %s from employee e
            join survey_instrument i on i.agency_id = :agency and i.id = :instrument
            left join position p on p.agency_id = :agency and p.id = e.position_id
            where e.agency_id = :agency and e.active
                and (not exists (select from asked) or e.unit_id in (select id from asked))
                and (cardinality(i.employment_types) = 0 or e.employment_type = any(i.employment_types))
                and (cardinality(i.job_families) = 0 or p.job_family = any(i.job_families))""";
    private static final String HOW_MANY_ASKED = ASKED.formatted("count(*)");

    /** Who has not answered by name; of an anonymous survey everybody, so that no reminder tells who took part. */
    private static final String TO_REMIND = ASKED.formatted("e.id") + """
             and not exists (select from survey_response r where r.agency_id = :agency
                and r.instrument_id = :instrument and r.employee_id = e.id) order by e.id""";

    SurveyInstrument get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "survey-instrument %s", id));
    }

    Found<SurveyInstrument> list(UUID agency, UUID analysis, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("analysis", analysis, "needsAnalysisId = :analysis");
        return listing.find(this, filter);
    }

    void address(UUID agency, UUID instrument, Collection<UUID> units) {
        if (!units.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into survey_audience (instrument_id, agency_id, unit_id)
                            select :instrument, :agency, id from org_unit where agency_id = :agency and id in (:units)""")
                    .setParameter("instrument", instrument)
                    .setParameter("agency", agency)
                    .setParameter("units", units)
                    .executeUpdate();
        }
    }

    int invited(UUID agency, UUID instrument) {
        return ((Number) getEntityManager()
                        .createNativeQuery(HOW_MANY_ASKED)
                        .setParameter("agency", agency)
                        .setParameter("instrument", instrument)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    List<UUID> toRemind(UUID agency, UUID instrument) {
        return getEntityManager()
                .createNativeQuery(TO_REMIND, UUID.class)
                .setParameter("agency", agency)
                .setParameter("instrument", instrument)
                .getResultList();
    }

    /** Held alone until the end of the transaction; nothing of the row changes. */
    SurveyInstrument locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "survey-instrument %s", id));
    }

    boolean asks(UUID agency, UUID instrument, UUID employee) {
        return ((Number) getEntityManager()
                                .createNativeQuery(HOW_MANY_ASKED + " and e.id = :employee")
                                .setParameter("agency", agency)
                                .setParameter("instrument", instrument)
                                .setParameter("employee", employee)
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    /** Those it names, or else those that have none above them. */
    @SuppressWarnings("unchecked")
    List<UUID> unitsAsked(UUID agency, UUID instrument) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from org_unit u where agency_id = :agency and case
                            when exists (select from survey_audience
                                where agency_id = :agency and instrument_id = :instrument)
                            then id in (select unit_id from survey_audience
                                where agency_id = :agency and instrument_id = :instrument)
                            else parent_id is null end
                        order by id""", UUID.class)
                .setParameter("agency", agency)
                .setParameter("instrument", instrument)
                .getResultList();
    }

    Map<UUID, List<UUID>> units(UUID agency, Collection<UUID> instruments) {
        return rows("""
                select instrument_id, unit_id from survey_audience
                where agency_id = :agency and instrument_id in (:instruments) order by unit_id""", agency, instruments).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    Map<UUID, Integer> responded(UUID agency, Collection<UUID> instruments) {
        var counts = new HashMap<UUID, Integer>();
        rows("""
                select instrument_id, count(*) from (
                    select instrument_id from survey_response
                    where agency_id = :agency and instrument_id in (:instruments)
                    union all
                    select instrument_id from survey_participation
                    where agency_id = :agency and instrument_id in (:instruments)) r group by instrument_id""", agency, instruments).forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID agency, Collection<UUID> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter("agency", agency)
                        .setParameter("instruments", instruments)
                        .getResultList();
    }
}
