package bangkom.commons.messaging.feed;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** An event with its position, as the feed keeps it. */
public record FeedEvent(
        long position,
        String id,
        String agency,
        String topic,
        String key,
        String type,
        String subject,
        long sequence,
        Instant occurredAt,
        String correlationId,
        String causationId,
        String traceParent,
        String data) {
    public static final String COLUMNS =
            "position, event_id, agency_id, topic, partition_key, type, subject, sequence, "
                    + "occurred_at, correlation_id, causation_id, trace_parent, data";
    private static final String SCHEMAS = "https://bangkom.example/schemas/";

    public static FeedEvent of(ResultSet row) throws SQLException {
        return new FeedEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    /** An erased subject leaves nothing behind under its key of a compacted topic. */
    public boolean erases() {
        return type.contains(".erased.");
    }

    /** The one event that Kafka and the pull feed tell alike. */
    public CloudEvent toCloudEvent(String source) {
        return attributes(source)
                .withDataContentType("application/json")
                .withDataSchema(URI.create(SCHEMAS + type + ".schema.json"))
                .withData(data.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The same event without data: the value is null, so that compaction empties the key (tombstone). */
    public CloudEvent toTombstone(String source) {
        return attributes(source).build();
    }

    private io.cloudevents.core.v1.CloudEventBuilder attributes(String source) {
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withType(type)
                .withSource(URI.create(source))
                .withSubject(subject)
                .withTime(occurredAt.atOffset(ZoneOffset.UTC))
                .withExtension("agencyid", agency)
                .withExtension("sequence", Long.toString(sequence))
                .withExtension("partitionkey", key);
        if (correlationId != null) {
            event.withExtension("correlationid", correlationId);
        }
        if (causationId != null) {
            event.withExtension("causationid", causationId);
        }
        if (traceParent != null) {
            event.withExtension("traceparent", traceParent);
        }
        return event;
    }
}
