package bangkom.evaluation.operation;

import bangkom.commons.messaging.outbox.ParkedEventResource;
import bangkom.commons.messaging.outbox.ParkedEvents;
import jakarta.ws.rs.Path;

/** What this service could not send (peristiwa tertahan). */
@Path("/v1/evaluation/parked-events")
class EvaluationParkedEventResource extends ParkedEventResource {
    EvaluationParkedEventResource(ParkedEvents events) {
        super(events);
    }
}
