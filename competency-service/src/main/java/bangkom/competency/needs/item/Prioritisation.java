package bangkom.competency.needs.item;

import bangkom.competency.needs.Factor;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.Priority;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Puts the needs of an analysis in order (prioritas): the facts in one query, the rules in {@link Priority}. */
@ApplicationScoped
public class Prioritisation {
    private static final int WIDEST_GAP = 4;
    private static final int HIGHEST_LEVEL = 5;
    private static final int WORST_RESULT = 4;
    private static final int MOST_URGENT = 5;
    private static final int PIECE = 5_000;
    private static final int ENOUGH_KINDS_OF_SOURCES = 5;

    private static final String FACTS = """
            with item as (
                select * from need_item where agency_id = ? and needs_analysis_id = ?),
            latest as materialized (
                select distinct on (employee_id) employee_id, predicate from performance_result
                where agency_id = ? order by employee_id, year desc),
            people as materialized (
                select p.need_item_id, sum(p.required) as required, count(*) as counted, count(l.predicate) as rated,
                    count(p.actual) as assessed, sum(p.required - p.actual) as gap_levels,
                    sum(array_position(array['VERY_GOOD', 'GOOD', 'FAIR', 'POOR', 'VERY_POOR'], l.predicate) - 1) as short,
                    max(case when p.assessment_id is null then 0 else 1 end) as assessments
                from item i
                join need_participant p on p.agency_id = i.agency_id and p.need_item_id = i.id
                left join latest l on l.employee_id = p.employee_id
                where p.employee_id not in (select employee_id from restricted_employee where agency_id = ?)
                group by p.need_item_id),
            goal as materialized (
                select i.id, max(case when u.unit_id = i.unit_id or u.goal_id is null then 2 else 1 end) as meant
                from item i
                join organisational_goal_competency c on c.agency_id = i.agency_id and c.competency_id = i.competency_id
                join organisational_goal g on g.agency_id = i.agency_id and g.id = c.goal_id and g.status = 'ACTIVE'
                    and g.fiscal_year = ?
                left join organisational_goal_unit u on u.agency_id = i.agency_id and u.goal_id = g.id
                group by i.id),
            said as materialized (
                select unit_id, competency_id, max(urgency) as urgency, count(distinct source_kind) as kinds
                from need_finding where agency_id = ? and needs_analysis_id = ? and counts
                group by unit_id, competency_id)
            select i.id, i.unit_id, i.competency_id, i.headcount, p.counted, p.gap_levels, p.assessed,
                max(i.headcount) over () as widest, p.required, p.short, p.rated, g.meant, s.urgency,
                coalesce(s.kinds, 0) + coalesce(p.assessments, 0) as kinds
            from item i
            left join people p on p.need_item_id = i.id
            left join goal g on g.id = i.id
            left join said s on s.unit_id = i.unit_id and s.competency_id = i.competency_id""";

    private static final String PLACES = """
            update need_item i set rank = ? + r.place, score = r.score, factors = cast(r.factors as jsonb),
                version = i.version + 1
            from unnest(?::uuid[], ?::numeric[], ?::text[]) with ordinality as r (id, score, factors, place)
            where i.agency_id = ? and i.id = r.id""";

    private final DataSource database;
    private final Database sql;
    private final ObjectMapper json;

    Prioritisation(DataSource database, Database sql, ObjectMapper json) {
        this.database = database;
        this.sql = sql;
        this.json = json;
    }

    public void rank(UUID agency, NeedsAnalysis analysis) {
        var ranked = NeedFacts.ranked(facts(agency, analysis), analysis.weights());
        for (int from = 0; from < ranked.size(); from += PIECE) {
            place(agency, ranked.subList(from, Math.min(ranked.size(), from + PIECE)), from, analysis.weights());
        }
    }

    private void place(UUID agency, List<NeedFacts> needs, int before, PriorityWeights weights) {
        var priorities = needs.stream().map(need -> need.priority(weights)).toList();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(PLACES)) {
            update.setInt(1, before);
            update.setArray(2, connection.createArrayOf("uuid", values(needs, NeedFacts::id)));
            update.setArray(3, connection.createArrayOf("numeric", values(priorities, Priority::score)));
            update.setArray(4, connection.createArrayOf("text", values(priorities, this::factors)));
            update.setObject(5, agency);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of each need today, whatever the weights. */
    public List<NeedFacts> facts(UUID agency, NeedsAnalysis analysis) {
        return sql.overAll(() -> read(agency, analysis));
    }

    private List<NeedFacts> read(UUID agency, NeedsAnalysis analysis) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FACTS)) {
            query.setObject(1, agency);
            query.setObject(2, analysis.id());
            query.setObject(3, agency);
            query.setObject(4, agency);
            query.setInt(5, analysis.fiscalYear());
            query.setObject(6, agency);
            query.setObject(7, analysis.id());
            var row = query.executeQuery();
            var facts = new ArrayList<NeedFacts>();
            while (row.next()) {
                facts.add(new NeedFacts(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("competency_id", UUID.class),
                        row.getInt("headcount"),
                        values(row)));
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EnumMap<Factor, Integer> values(ResultSet row) throws SQLException {
        var values = new EnumMap<Factor, Integer>(Factor.class);
        int people = row.getInt("headcount");
        values.put(Factor.GAP, Priority.fraction(row.getInt("gap_levels"), (long) WIDEST_GAP * row.getInt("assessed")));
        values.put(Factor.HEADCOUNT, Priority.fraction(people, row.getInt("widest")));
        values.put(
                Factor.IMPORTANCE,
                Priority.fraction(row.getInt("required"), (long) HIGHEST_LEVEL * row.getInt("counted")));
        values.put(
                Factor.PERFORMANCE, Priority.fraction(row.getInt("short"), (long) WORST_RESULT * row.getInt("rated")));
        values.put(Factor.GOAL, Priority.fraction(row.getInt("meant"), 2));
        values.put(Factor.URGENCY, Priority.fraction(row.getInt("urgency"), MOST_URGENT));
        values.put(Factor.EVIDENCE, Priority.fraction(row.getInt("kinds"), ENOUGH_KINDS_OF_SOURCES));
        return values;
    }

    private String factors(Priority priority) {
        try {
            return json.writeValueAsString(priority.factors());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Object[] values(List<T> rows, Function<T, ?> value) {
        return rows.stream().map(value).toArray();
    }
}
