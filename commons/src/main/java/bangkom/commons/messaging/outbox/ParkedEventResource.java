package bangkom.commons.messaging.outbox;

import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What one service could not send; a service gives it its path by extending it. */
public class ParkedEventResource {
    private final ParkedEvents events;

    protected ParkedEventResource(ParkedEvents events) {
        this.events = events;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OPERATOR)
    @SecurityRequirement(name = "bearer", scopes = Role.OPERATOR)
    @Tag(name = "Operations", description = "What operators look after")
    @Operation(
            operationId = "listParkedEventsOf",
            summary = "The oldest 200 events that could not be sent to Kafka, or wait behind one")
    public List<ParkedEvent> oldest() throws SQLException {
        return events.oldest();
    }

    @POST
    @Path("/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OPERATOR)
    @Idempotent
    @SecurityRequirement(name = "bearer", scopes = Role.OPERATOR)
    @Tag(name = "Operations", description = "What operators look after")
    @Operation(
            operationId = "releaseParkedEventsOf",
            summary = "Try all parked events of one key again, in their order")
    @APIResponse(responseCode = "204", description = "They are tried again")
    public RestResponse<Void> release(@Valid @NotNull ParkedKey key) throws SQLException {
        events.release(key);
        return RestResponse.noContent();
    }
}
