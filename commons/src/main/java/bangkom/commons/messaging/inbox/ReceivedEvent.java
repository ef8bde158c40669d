package bangkom.commons.messaging.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A CloudEvent as it came; its data is read leniently into a record with only the fields that are used. */
public record ReceivedEvent(
        UUID id,
        String type,
        String subject,
        UUID agencyId,
        long sequence,
        Instant occurredAt,
        String correlationId,
        String traceParent,
        byte[] value) {
    private static final ObjectMapper LENIENT = new ObjectMapper()
            .findAndRegisterModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    static ReceivedEvent of(ConsumerRecord<String, byte[]> message) throws UnreadableEvent {
        try {
            var event = KafkaMessageFactory.createReader(message).toEvent();
            return new ReceivedEvent(
                    UUID.fromString(event.getId()),
                    event.getType(),
                    required("subject", event.getSubject()),
                    UUID.fromString(required("agencyid", extension(event, "agencyid"))),
                    Long.parseLong(required("sequence", extension(event, "sequence"))),
                    required("time", event.getTime()).toInstant(),
                    extension(event, "correlationid"),
                    extension(event, "traceparent"),
                    event.getData() == null ? null : event.getData().toBytes());
        } catch (IllegalArgumentException | CloudEventRWException e) {
            throw new UnreadableEvent(e.getMessage());
        }
    }

    public <T> T data(Class<T> type) throws UnreadableEvent {
        if (value == null || value.length == 0) {
            throw new UnreadableEvent("No data");
        }
        try {
            return LENIENT.readValue(value, type);
        } catch (IOException e) {
            throw new UnreadableEvent(e.getMessage());
        }
    }

    /** What the event is about, also when it carries no data (a tombstone). */
    public UUID subjectId() throws UnreadableEvent {
        try {
            return UUID.fromString(subject.substring(subject.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("subject: " + subject);
        }
    }

    private static String extension(CloudEvent event, String name) {
        var value = event.getExtension(name);
        return value == null ? null : value.toString();
    }

    private static <T> T required(String name, T value) {
        if (value == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return value;
    }
}
