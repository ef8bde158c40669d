package bangkom.competency.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A row of evidence that has just been accepted. */
public record AcceptedEvidence(
        UUID id,
        UUID employeeId,
        UUID competencyId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn) {
    /** In the order that {@link #read} expects. */
    public static final String COLUMNS = "id, employee_id, competency_id, level, source_kind, source_id, observed_on";

    public static AcceptedEvidence read(ResultSet row) throws SQLException {
        return new AcceptedEvidence(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                EvidenceSource.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                row.getObject(7, LocalDate.class));
    }
}
