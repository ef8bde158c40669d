package bangkom.testkit.note;

import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.ParkedEvent;
import bangkom.commons.messaging.outbox.ParkedEvents;
import bangkom.commons.messaging.outbox.ParkedKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/parked-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
@Tag(name = "Operation", description = "What operators look after")
class ParkedEventResource {
    private final ParkedEvents events;

    ParkedEventResource(ParkedEvents events) {
        this.events = events;
    }

    @GET
    @Operation(
            operationId = "listParkedEventsOfTraining",
            summary = "The oldest 200 events that could not be sent to Kafka, or wait behind one")
    public List<ParkedEvent> oldest() throws SQLException {
        return events.oldest();
    }

    @POST
    @Path("/release")
    @Idempotent
    @Operation(
            operationId = "releaseParkedEventsOfTraining",
            summary = "Try all parked events of one key again, in their order")
    public RestResponse<Void> release(@Valid @NotNull ParkedKey key) throws SQLException {
        events.release(key);
        return RestResponse.noContent();
    }
}
