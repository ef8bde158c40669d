package bangkom.evaluation.trace;

import bangkom.commons.identity.Sight;
import bangkom.commons.trace.TraceKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The things asked about and their neighbours, one query a kind, as far as the caller sees them. */
@ApplicationScoped
class TracedRows {
    static final String SESSION = "session";
    static final String EVALUATION = "evaluation";
    static final String PROJECT = "application-project";
    static final String OUTCOME = "outcome";

    /** More would not fit in a trace. */
    private static final int MOST = 500;

    private static final String EVALUATIONS = """
            select e.id, d.title, e.status, e.opens_at, e.session_id
            from evaluation e join evaluation_design d on d.id = e.design_id and d.agency_id = e.agency_id
            where e.agency_id = ?
              and (cast(? as boolean) or exists (select 1 from evaluation_invitation i
                where i.evaluation_id = e.id and i.agency_id = e.agency_id and %s))
              and (e.session_id = any(?) or e.id = any(?)
                or e.id in (select o.evaluation_id from competency_outcome o where o.agency_id = e.agency_id and o.id = any(?)))
            order by e.id limit ?""".formatted(Sight.positional("i.respondent_id", "i.agency_id"));

    private static final String PROJECTS = """
            select p.id, p.title, p.status, p.created_at, p.session_id
            from application_project p
            where p.agency_id = ? and (p.mentor_id = ? or %s)
              and (p.session_id = any(?) or p.id = any(?)
                or p.id in (select o.project_id from competency_outcome o where o.agency_id = p.agency_id and o.id = any(?)))
            order by p.id limit ?""".formatted(Sight.positional("p.employee_id", "p.agency_id"));

    private static final String OUTCOMES = """
            select o.id, o.level_before, o.level_after, o.status, o.created_at, o.evaluation_id, o.project_id
            from competency_outcome o
            where o.agency_id = ?
              and %s
              and (o.evaluation_id = any(?) or o.project_id = any(?) or o.id = any(?))
            order by o.id limit ?""".formatted(Sight.positional("o.employee_id", "o.agency_id"));

    private final DataSource database;

    TracedRows(DataSource database) {
        this.database = database;
    }

    List<TracedRow> around(UUID agency, Sight sight, List<TraceKey> asked) {
        var sessions = TraceKey.ids(asked, SESSION);
        var evaluations = TraceKey.ids(asked, EVALUATION);
        var projects = TraceKey.ids(asked, PROJECT);
        var outcomes = TraceKey.ids(asked, OUTCOME);
        try (var connection = database.getConnection()) {
            var found = new ArrayList<TracedRow>();
            found.addAll(rows(
                    connection,
                    EVALUATIONS,
                    who(sight, agency, sight.everyone()),
                    sessions,
                    evaluations,
                    outcomes,
                    row -> caused(row, EVALUATION, "EVALUATED_BY")));
            found.addAll(rows(
                    connection,
                    PROJECTS,
                    who(sight, agency, sight.me()),
                    sessions,
                    projects,
                    outcomes,
                    row -> caused(row, PROJECT, "APPLIED_IN")));
            found.addAll(rows(
                    connection, OUTCOMES, who(sight, agency), evaluations, projects, outcomes, TracedRows::outcome));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The leading parameters of a query, then those of what is seen. */
    private static List<Object> who(Sight sight, Object... leading) {
        var all = new ArrayList<>(List.of(leading));
        all.addAll(sight.parameters());
        return all;
    }

    private static List<TracedRow> rows(
            Connection connection,
            String sql,
            List<Object> who,
            List<UUID> first,
            List<UUID> second,
            List<UUID> third,
            Reading reading)
            throws SQLException {
        if (first.isEmpty() && second.isEmpty() && third.isEmpty()) {
            return List.of();
        }
        try (var query = connection.prepareStatement(sql)) {
            int n = 0;
            for (var parameter : who) {
                query.setObject(++n, parameter);
            }
            for (var ids : List.of(first, second, third)) {
                query.setArray(++n, connection.createArrayOf("uuid", ids.toArray()));
            }
            query.setInt(++n, MOST);
            var row = query.executeQuery();
            var found = new ArrayList<TracedRow>();
            while (row.next()) {
                found.add(reading.read(row));
            }
            return found;
        }
    }

    private static TracedRow caused(ResultSet row, String kind, String relation) throws SQLException {
        return new TracedRow(
                new TraceKey(kind, id(row, 1)),
                row.getString(2),
                row.getString(3),
                at(row, 4),
                TracedRow.causes(SESSION, id(row, 5)),
                relation);
    }

    private static TracedRow outcome(ResultSet row) throws SQLException {
        int before = row.getInt(2);
        return new TracedRow(
                new TraceKey(OUTCOME, id(row, 1)),
                "Tingkat " + before + " → " + row.getInt(3),
                row.getString(4),
                at(row, 5),
                Stream.concat(
                                TracedRow.causes(EVALUATION, id(row, 6)).stream(),
                                TracedRow.causes(PROJECT, id(row, 7)).stream())
                        .toList(),
                "SHOWS");
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @FunctionalInterface
    private interface Reading {
        TracedRow read(ResultSet row) throws SQLException;
    }
}
