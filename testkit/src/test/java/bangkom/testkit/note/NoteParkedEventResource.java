package bangkom.testkit.note;

import bangkom.commons.messaging.outbox.ParkedEventResource;
import bangkom.commons.messaging.outbox.ParkedEvents;
import jakarta.ws.rs.Path;

@Path("/v1/parked-events")
class NoteParkedEventResource extends ParkedEventResource {
    NoteParkedEventResource(ParkedEvents events) {
        super(events);
    }
}
