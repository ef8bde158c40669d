package bangkom.commons.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the life of something: who did what, when, from which status to which, and why. */
public record AuditEntryView(
        UUID id,
        Instant occurredAt,

        @Schema(
                description =
                        "employee:… for a person, subject:… for a token without one, service:… for the suite itself")
        String actor,

        @Schema(description = "Who had delegated this to the actor, as employee:…") @Nullable
        String onBehalfOf,

        @Schema(description = "The application that was used (azp of the token)") @Nullable
        String client,

        @Schema(description = "operationId of the request; null for what a service does by itself") @Nullable
        String operation,

        @Schema(description = "kind:id") String subject,
        AuditAction action,

        @Schema(description = "The event that told it, if one did") @Nullable
        String event,

        @Nullable String statusBefore,
        @Nullable String statusAfter,

        @Schema(description = "Names of the fields that changed; never what they said")
        List<String> fields,

        @Nullable String reason,
        @Nullable String correlationId) {
    static final String COLUMNS =
            "id, occurred_at, actor, on_behalf_of, client, operation, subject, action, event, status_before,"
                    + " status_after, fields, reason, correlation_id";

    static AuditEntryView of(ResultSet row) throws SQLException {
        var fields = row.getString("fields");
        return new AuditEntryView(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("client"),
                row.getString("operation"),
                row.getString("subject"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("event"),
                row.getString("status_before"),
                row.getString("status_after"),
                fields.isEmpty() ? List.of() : List.of(fields.split(",")),
                row.getString("reason"),
                row.getString("correlation_id"));
    }
}
