package bangkom.competency.evidence;

import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
import java.util.List;
import java.util.UUID;

/** Which evidence is asked for. */
record EvidenceFilter(UUID employeeId, UUID competencyId, EvidenceStatus status, EvidenceSource sourceKind) {
    /** Adds what is asked for to a query on {@code e}, and its parameters. */
    void narrow(StringBuilder sql, List<Object> parameters) {
        narrow("employee_id", employeeId, sql, parameters);
        narrow("competency_id", competencyId, sql, parameters);
        narrow("status", status, sql, parameters);
        narrow("source_kind", sourceKind, sql, parameters);
    }

    private static void narrow(String column, Object value, StringBuilder sql, List<Object> parameters) {
        if (value != null) {
            sql.append(" and e.").append(column).append(" = ?");
            parameters.add(value);
        }
    }
}
