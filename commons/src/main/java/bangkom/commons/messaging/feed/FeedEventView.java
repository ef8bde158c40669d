package bangkom.commons.messaging.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cloudevents.CloudEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in the JSON form of CloudEvents 1.0 (peristiwa): the very attributes it has on Kafka. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedEventView(
        String specversion,
        String id,

        @Schema(format = "uri-reference", examples = "/bangkom/training")
        URI source,

        String type,
        String subject,
        Instant time,
        String datacontenttype,
        URI dataschema,
        String agencyid,
        String sequence,
        String partitionkey,
        String correlationid,
        String causationid,
        String traceparent,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "The state after the change; its form is at dataschema")
        String data) {
    static FeedEventView of(CloudEvent event) {
        return new FeedEventView(
                event.getSpecVersion().toString(),
                event.getId(),
                event.getSource(),
                event.getType(),
                event.getSubject(),
                event.getTime().toInstant(),
                event.getDataContentType(),
                event.getDataSchema(),
                extension(event, "agencyid"),
                extension(event, "sequence"),
                extension(event, "partitionkey"),
                extension(event, "correlationid"),
                extension(event, "causationid"),
                extension(event, "traceparent"),
                new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }

    private static String extension(CloudEvent event, String name) {
        var value = event.getExtension(name);
        return value == null ? null : value.toString();
    }
}
