package bangkom.competency.operation;

import bangkom.commons.messaging.outbox.ParkedEventResource;
import bangkom.commons.messaging.outbox.ParkedEvents;
import jakarta.ws.rs.Path;

/** What this service could not send (peristiwa tertahan). */
@Path("/v1/competency/parked-events")
class CompetencyParkedEventResource extends ParkedEventResource {
    CompetencyParkedEventResource(ParkedEvents events) {
        super(events);
    }
}
