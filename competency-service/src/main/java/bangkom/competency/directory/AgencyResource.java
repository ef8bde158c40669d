package bangkom.competency.directory;

import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "Instansi: the bodies that plan for their civil servants")
class AgencyResource {
    private final DirectoryService directory;
    private final Agencies agencies;

    AgencyResource(DirectoryService directory, Agencies agencies) {
        this.directory = directory;
        this.agencies = agencies;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "registerAgency",
            summary = "Register an agency, or change what is known of it",
            description = "The id is the operator's choice, because the identity provider's tokens name it too."
                    + " Registering the same again changes nothing.")
    public RestResponse<AgencyView> register(UUID id, @Valid @NotNull AgencyDraft draft) {
        return answer(directory.register(id, draft));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getAgency", summary = "Read the caller's own agency")
    public RestResponse<AgencyView> get(UUID id) {
        return answer(agencies.get(id).view());
    }

    private static RestResponse<AgencyView> answer(AgencyView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
