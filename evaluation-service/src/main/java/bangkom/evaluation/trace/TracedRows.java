package bangkom.evaluation.trace;

import bangkom.commons.trace.TraceKey;
import bangkom.evaluation.Sight;
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
              and (? or exists (select 1 from evaluation_invitation i
                where i.evaluation_id = e.id and i.agency_id = e.agency_id and i.respondent_id = ?))
              and (e.session_id = any(?) or e.id = any(?)
                or e.id in (select o.evaluation_id from competency_outcome o where o.agency_id = e.agency_id and o.id = any(?)))
            order by e.id limit ?""";

    private static final String PROJECTS = """
            select p.id, p.title, p.status, p.created_at, p.session_id
            from application_project p
            where p.agency_id = ? and (? or ? in (p.employee_id, p.mentor_id))
              and (p.session_id = any(?) or p.id = any(?)
                or p.id in (select o.project_id from competency_outcome o where o.agency_id = p.agency_id and o.id = any(?)))
            order by p.id limit ?""";

    private static final String OUTCOMES = """
            select o.id, o.level_before, o.level_after, o.status, o.created_at, o.evaluation_id, o.project_id
            from competency_outcome o
            where o.agency_id = ?
              and (? or exists (select 1 from employee_mirror e
                where e.agency_id = o.agency_id and e.employee_id = o.employee_id and ? in (e.employee_id, e.supervisor_id)))
              and (o.evaluation_id = any(?) or o.project_id = any(?) or o.id = any(?))
            order by o.id limit ?""";

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
                    agency,
                    sight,
                    sessions,
                    evaluations,
                    outcomes,
                    row -> caused(row, EVALUATION, "EVALUATED_BY")));
            found.addAll(rows(
                    connection,
                    PROJECTS,
                    agency,
                    sight,
                    sessions,
                    projects,
                    outcomes,
                    row -> caused(row, PROJECT, "APPLIED_IN")));
            found.addAll(
                    rows(connection, OUTCOMES, agency, sight, evaluations, projects, outcomes, TracedRows::outcome));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<TracedRow> rows(
            Connection connection,
            String sql,
            UUID agency,
            Sight sight,
            List<UUID> first,
            List<UUID> second,
            List<UUID> third,
            Reading reading)
            throws SQLException {
        if (first.isEmpty() && second.isEmpty() && third.isEmpty()) {
            return List.of();
        }
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, agency);
            query.setBoolean(2, sight.everything());
            query.setObject(3, sight.me());
            query.setArray(4, connection.createArrayOf("uuid", first.toArray()));
            query.setArray(5, connection.createArrayOf("uuid", second.toArray()));
            query.setArray(6, connection.createArrayOf("uuid", third.toArray()));
            query.setInt(7, MOST);
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
