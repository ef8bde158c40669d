package bangkom.competency.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A row of evidence that has just been accepted, or whose other turn is told. */
public record AcceptedEvidence(
        UUID id,
        UUID employeeId,
        UUID competencyId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,
        long sequence) {
    private static final String OF = "%1$s.id, %1$s.employee_id, %1$s.competency_id, %1$s.level, %1$s.source_kind,"
            + " %1$s.source_id, %1$s.observed_on, %1$s.event_sequence";

    public static final String COLUMNS = of("evidence");

    /** In the order that {@link #read} expects. */
    public static String of(String table) {
        return OF.formatted(table);
    }

    public static AcceptedEvidence read(ResultSet row) throws SQLException {
        return new AcceptedEvidence(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                EvidenceSource.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                row.getObject(7, LocalDate.class),
                row.getLong(8));
    }
}
