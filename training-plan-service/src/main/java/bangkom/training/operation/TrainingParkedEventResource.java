package bangkom.training.operation;

import bangkom.commons.messaging.outbox.ParkedEventResource;
import bangkom.commons.messaging.outbox.ParkedEvents;
import jakarta.ws.rs.Path;

/** What this service could not send (peristiwa tertahan). */
@Path("/v1/training/parked-events")
class TrainingParkedEventResource extends ParkedEventResource {
    TrainingParkedEventResource(ParkedEvents events) {
        super(events);
    }
}
