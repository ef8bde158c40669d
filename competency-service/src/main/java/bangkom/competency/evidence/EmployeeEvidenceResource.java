package bangkom.competency.evidence;

import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/employees/{id}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EMPLOYEE, Role.HR_ADMIN})
@Tag(name = "Evidence")
class EmployeeEvidenceResource {
    private final EvidenceService service;

    EmployeeEvidenceResource(EvidenceService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "recordEvidence",
            summary = "Record prior learning of a person, by themself or HR",
            description = "It is PENDING, and counts once another person has accepted it.")
    public RestResponse<EvidenceView> record(UUID id, @Valid @NotNull EvidenceDraft draft) {
        return created(service.record(id, draft));
    }

    static RestResponse<EvidenceView> created(EvidenceView view) {
        return ResponseBuilder.<EvidenceView>created(URI.create("/v1/evidence/" + view.id()))
                .header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
