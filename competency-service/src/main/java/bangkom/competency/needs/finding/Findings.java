package bangkom.competency.needs.finding;

import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The stored findings, each with what it was said in. */
@ApplicationScoped
public class Findings {
    private static final String INSERT = """
            insert into need_finding (agency_id, source_kind, source_id, place, needs_analysis_id, unit_id, competency_id,
                employee_id, target_level, urgency, note, counts)
            select ?, ?, ?, f.place - 1, ?, f.unit_id, f.competency_id, f.employee_id, f.target_level, f.urgency, f.note, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::text[]) with ordinality
                as f (unit_id, competency_id, employee_id, target_level, urgency, note, place)""";
    private static final String SELECT = """
            select source_id, unit_id, competency_id, employee_id, target_level, urgency, note from need_finding
            where agency_id = ? and source_id = any(?::uuid[]) order by source_id, place""";
    private static final String REWORD = """
            update need_finding f set note = w.note
            from unnest(?::text[]) with ordinality as w (note, place)
            where f.agency_id = ? and f.source_id = ? and f.place = w.place - 1""";

    private final Database database;

    Findings(Database database) {
        this.database = database;
    }

    /** What does not count yet is kept, and counts once it is confirmed. */
    public void add(UUID agency, UUID analysis, String kind, UUID source, List<Finding> findings, boolean counts) {
        database.execute(
                INSERT,
                agency,
                kind,
                source,
                analysis,
                counts,
                each(findings, Finding::unitId),
                each(findings, Finding::competencyId),
                each(findings, Finding::employeeId),
                each(findings, Finding::targetLevel),
                each(findings, Finding::urgency),
                each(findings, Finding::note));
    }

    public void confirm(UUID agency, UUID source) {
        database.execute("update need_finding set counts = true where agency_id = ? and source_id = ?", agency, source);
    }

    /** In place of what was said before. */
    public void replace(UUID agency, UUID analysis, String kind, UUID source, List<Finding> findings, boolean counts) {
        database.execute("delete from need_finding where agency_id = ? and source_id = ?", agency, source);
        add(agency, analysis, kind, source, findings, counts);
    }

    /** Other words for the same findings; false, and nothing is changed, if more than words differs. */
    public boolean reword(UUID agency, UUID source, List<Finding> findings) {
        var before = of(agency, List.of(source)).get(source);
        if (!each(before, Finding::withoutWords).equals(each(findings, Finding::withoutWords))) {
            return false;
        }
        database.execute(REWORD, each(findings, Finding::note), agency, source);
        return true;
    }

    public Map<UUID, List<Finding>> of(UUID agency, Collection<UUID> sources) {
        var found = new HashMap<UUID, List<Finding>>();
        sources.forEach(source -> found.put(source, new ArrayList<>()));
        database.list(
                SELECT,
                row -> found.get(row.getObject(1, UUID.class))
                        .add(new Finding(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getObject(5, Integer.class),
                                row.getObject(6, Integer.class),
                                row.getString(7))),
                agency,
                sources);
        return found;
    }

    private static <T> List<T> each(List<Finding> findings, Function<Finding, T> field) {
        return findings.stream().map(field).toList();
    }
}
