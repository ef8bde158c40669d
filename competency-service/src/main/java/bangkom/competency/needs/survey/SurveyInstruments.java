package bangkom.competency.needs.survey;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored instruments and whom they ask. */
@ApplicationScoped
class SurveyInstruments implements PanacheRepositoryBase<SurveyInstrument, UUID> {
    private static final String ASKED = """
            with recursive asked as (
                select unit_id as id from survey_audience where agency_id = :agency and instrument_id = :instrument
                union
                select u.id from org_unit u join asked a on u.parent_id = a.id where u.agency_id = :agency)
            select count(*) from employee e
            where e.agency_id = :agency and e.active
                and (not exists (select from asked) or e.unit_id in (select id from asked))""";

    SurveyInstrument get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "survey-instrument %s", id));
    }

    List<SurveyInstrument> after(UUID agency, UUID analysis, Cursor cursor, int limit) {
        var found = analysis == null
                ? find("agencyId = ?1 and id > ?2 order by id", agency, cursor.id())
                : find("agencyId = ?1 and needsAnalysisId = ?2 and id > ?3 order by id", agency, analysis, cursor.id());
        return found.page(0, limit + 1).list();
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
                        .createNativeQuery(ASKED)
                        .setParameter("agency", agency)
                        .setParameter("instrument", instrument)
                        .getSingleResult())
                .intValue();
    }

    boolean asks(UUID agency, UUID instrument, UUID employee) {
        return ((Number) getEntityManager()
                                .createNativeQuery(ASKED + " and e.id = :employee")
                                .setParameter("agency", agency)
                                .setParameter("instrument", instrument)
                                .setParameter("employee", employee)
                                .getSingleResult())
                        .intValue()
                > 0;
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
                select instrument_id, count(*) from survey_response
                where agency_id = :agency and instrument_id in (:instruments) group by instrument_id""", agency, instruments).forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
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
