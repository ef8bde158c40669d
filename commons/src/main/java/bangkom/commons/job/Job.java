package bangkom.commons.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One piece of long work (pekerjaan) as it is stored: whose it is, and how many rows came to what. */
public record Job(
        UUID id,
        UUID agencyId,
        long version,
        String kind,
        JobState state,
        String owner,
        List<String> roles,
        boolean validateOnly,
        boolean english,
        List<String> columns,
        String correlationId,
        String traceParent,
        long total,
        long accepted,
        long unchanged,
        long rejected,
        String failure,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    static Job of(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getLong("version"),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getString("owner"),
                texts(row, "roles"),
                row.getBoolean("validate_only"),
                row.getBoolean("english"),
                texts(row, "columns"),
                row.getString("correlation_id"),
                row.getString("trace_parent"),
                row.getLong("rows_total"),
                row.getLong("rows_accepted"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_rejected"),
                row.getString("failure"),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    /** Rows of which it is known what becomes of them. */
    public long read() {
        return accepted + unchanged + rejected;
    }

    /** Rows that are stored, be it by this job or before. */
    public long settled() {
        return accepted + unchanged;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
