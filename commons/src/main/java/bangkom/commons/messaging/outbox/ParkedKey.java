package bangkom.commons.messaging.outbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose events are to be tried again: all that are parked of one key of one topic. */
public record ParkedKey(
        @NotBlank @Size(max = 200) String topic,
        @NotBlank @Size(max = 200) String partitionKey) {}
