package bangkom.commons.audit.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody was given the records of these people; never what the records said. */
public record AccessEntryView(
        UUID id,
        Instant occurredAt,

        @Schema(description = "employee:… for a person, subject:… for a token without one")
        String actor,

        @Schema(description = "The application that was used (azp of the token)") @Nullable
        String client,

        @Schema(description = "operationId of the request") String operation,

        @Schema(description = "X-Purpose of the request, or else the operation")
        String purpose,

        @Schema(description = "Whose records the answer held; empty where it was a whole list as a file")
        List<UUID> employeeIds,

        @Nullable String correlationId) {
    static AccessEntryView of(ResultSet row) throws SQLException {
        return new AccessEntryView(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("actor"),
                row.getString("client"),
                row.getString("operation"),
                row.getString("purpose"),
                List.of((UUID[]) row.getArray("people").getArray()),
                row.getString("correlation_id"));
    }
}
