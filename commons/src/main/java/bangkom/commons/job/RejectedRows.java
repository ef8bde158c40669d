package bangkom.commons.job;

import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.problem.Problem.FieldError;
import bangkom.commons.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored rows that a job did not take. */
@ApplicationScoped
public class RejectedRows {
    /** The columns that follow those of the file; an import passes over them. */
    public static final List<String> REASONS = List.of("errorPointer", "errorCode", "errorMessage");

    private static final String INSERT =
            "insert into rejected_row (job_id, agency_id, row_number, cells, pointers, codes, messages)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL = "select cells, pointers, codes, messages from rejected_row"
            + " where agency_id = :agency and job_id = :job order by row_number";

    private final DataSource database;
    private final Downloads downloads;

    RejectedRows(DataSource database, Downloads downloads) {
        this.database = database;
        this.downloads = downloads;
    }

    public static void add(Connection connection, UUID agency, UUID job, List<RejectedRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                insert.setObject(1, job);
                insert.setObject(2, agency);
                insert.setLong(3, row.number());
                insert.setArray(4, connection.createArrayOf("text", row.cells().toArray()));
                insert.setString(5, joined(row, FieldError::pointer, " "));
                insert.setString(6, joined(row, FieldError::code, " "));
                insert.setString(7, joined(row, FieldError::message, "; "));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Download of(Job job) {
        var columns = new ArrayList<>(job.columns());
        columns.addAll(REASONS);
        return downloads.of(
                new AgencyScope(job.agencyId()), "rejected-rows-" + job.id(), SheetFormat.CSV, columns, sheet -> {
                    try (var connection = database.getConnection()) {
                        NamedSql.each(
                                connection,
                                ALL,
                                row -> {
                                    var cells = new ArrayList<>(Arrays.asList(
                                            (String[]) row.getArray(1).getArray()));
                                    cells.addAll(List.of(row.getString(2), row.getString(3), row.getString(4)));
                                    sheet.row(cells);
                                },
                                Map.of("agency", job.agencyId(), "job", job.id()));
                    }
                });
    }

    private static String joined(RejectedRow row, Function<FieldError, String> part, String separator) {
        return row.errors().stream().map(part).collect(Collectors.joining(separator));
    }
}
