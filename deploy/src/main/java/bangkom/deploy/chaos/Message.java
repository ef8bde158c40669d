package bangkom.deploy.chaos;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic, as far as the books need it. */
record Message(String topic, int partition, long offset, String eventId, String subject, long sequence) {
    static Message of(ConsumerRecord<String, ?> message) {
        return new Message(
                message.topic(),
                message.partition(),
                message.offset(),
                header(message, "ce_id"),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_sequence")));
    }

    boolean tells(Told told) {
        return topic.equals(told.topic) && subject.startsWith(told.prefix);
    }

    UUID id(Told told) {
        return UUID.fromString(subject.substring(told.prefix.length()));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
