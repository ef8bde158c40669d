package bangkom.competency.needs;

import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What bodies about needs may name: the agency's people and units, and the competencies it can see. */
@ApplicationScoped
public class References {
    private static final String INSIDE = """
            with recursive inside as (
                select id from org_unit where agency_id = :agency and id = :scope
                union all
                select u.id from inside i join org_unit u on u.agency_id = :agency and u.parent_id = i.id)
            select id from inside where id in (:ids)""";

    private final EntityManager entities;

    References(EntityManager entities) {
        this.entities = entities;
    }

    /** Competencies by the JSON pointer that names them; adds a violation for each that is not known. */
    public void checkCompetencies(UUID agency, Map<String, UUID> named, Violations violations) {
        check(ids("""
                        select id from competency where agency_id = :agency and id in (:ids)
                        union all
                        select id from competency where visibility = 'NATIONAL' and agency_id <> :agency and id in (:ids)""", agency, named.values()), named, "kompetensi tidak dikenal", "unknown competency", violations);
    }

    public void checkUnits(UUID agency, Map<String, UUID> named, Violations violations) {
        check(
                ids("select id from org_unit where agency_id = :agency and id in (:ids)", agency, named.values()),
                named,
                "unit tidak dikenal",
                "unknown unit",
                violations);
    }

    /** That an analysis of one unit hears of that unit and those below it alone. */
    public void checkScope(NeedsAnalysis analysis, Map<String, UUID> named) {
        if (analysis.scopeUnitId() == null || named.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(INSIDE, UUID.class)
                .setParameter("agency", analysis.agencyId())
                .setParameter("scope", analysis.scopeUnitId())
                .setParameter("ids", new HashSet<>(named.values()));
        var inside = new HashSet<>(uuids(query.getResultList()));
        var outside = new Violations();
        named.forEach((pointer, id) -> outside.addIf(
                !inside.contains(id),
                pointer,
                "OUTSIDE_THE_ANALYSIS",
                "di luar lingkup analisis",
                "outside the units of the analysis"));
        outside.throwIfAny(NeedsProblem.UNIT_OUTSIDE_THE_ANALYSIS);
    }

    public void checkEmployees(UUID agency, Map<String, UUID> named, Violations violations) {
        check(
                ids(
                        "select id from employee where agency_id = :agency and active and id in (:ids)",
                        agency,
                        named.values()),
                named,
                "pegawai tidak dikenal",
                "unknown employee",
                violations);
    }

    public Optional<Colleague> colleague(UUID agency, UUID employee) {
        var rows = rows(
                "select id, unit_id, supervisor_id from employee where agency_id = :agency and id = :employee and active",
                Map.of("agency", agency, "employee", employee));
        return rows.stream()
                .map(row -> new Colleague((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .findFirst();
    }

    private Set<UUID> ids(String sql, UUID agency, Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        var query = entities.createNativeQuery(sql, UUID.class);
        query.setParameter("agency", agency).setParameter("ids", new HashSet<>(wanted));
        return new HashSet<>(uuids(query.getResultList()));
    }

    private static void check(
            Set<UUID> known, Map<String, UUID> named, String messageId, String messageEn, Violations violations) {
        named.forEach((pointer, id) ->
                violations.addIf(!known.contains(id), pointer, "REFERENCE_UNKNOWN", messageId, messageEn));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql);
        new HashMap<>(parameters).forEach(query::setParameter);
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> uuids(List<?> rows) {
        return (List<UUID>) rows;
    }
}
