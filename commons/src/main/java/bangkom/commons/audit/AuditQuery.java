package bangkom.commons.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of the trail is asked for; null asks for all. */
record AuditQuery(String subject, String actor, String operation, Instant from, Instant until) {
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        add(conditions, "subject = ?", subject);
        add(conditions, "actor = ?", actor);
        add(conditions, "operation = ?", operation);
        add(conditions, "occurred_at >= ?", from == null ? null : from.atOffset(ZoneOffset.UTC));
        add(conditions, "occurred_at < ?", until == null ? null : until.atOffset(ZoneOffset.UTC));
        return conditions;
    }

    private static void add(Map<String, Object> conditions, String condition, Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
