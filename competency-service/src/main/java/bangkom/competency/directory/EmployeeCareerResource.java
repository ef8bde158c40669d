package bangkom.competency.directory;

import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

/** How a civil servant's time with an agency ends. */
@Path("/v1/employees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employees")
class EmployeeCareerResource {
    private final EmployeeCareerService service;
    private final EmployeeTransferService transfers;
    private final Caller caller;

    EmployeeCareerResource(EmployeeCareerService service, EmployeeTransferService transfers, Caller caller) {
        this.service = service;
        this.transfers = transfers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "deactivateEmployee",
            summary = "Record that a civil servant left the service",
            description =
                    "Retired, resigned, died or was dismissed. They stay inactive whatever later batches say, until"
                            + " taken back by reactivation. The reason is not told in events.")
    public RestResponse<EmployeeView> deactivate(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeeDeactivationDraft draft) {
        return answer(service.deactivate(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/reactivation")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "reactivateEmployee",
            summary = "Take a civil servant back into service",
            description =
                    "409 POSITION_INACTIVE or UNIT_INACTIVE if the place is gone: bring the record in line first.")
    public RestResponse<EmployeeView> reactivate(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeeReactivationDraft draft) {
        return answer(service.reactivate(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/erasure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "eraseEmployee",
            summary = "Remove who a departed civil servant was",
            description =
                    "Name, NIP, birth date, rank and reference are removed here and in every mirror, and emptied on"
                            + " the compacted topics; what happened stays, about a bare id (UU 27/2022). Final. 409 STATE_CONFLICT"
                            + " for someone in service.")
    public RestResponse<EmployeeErasureView> erase(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeeErasureDraft draft) {
        return RestResponse.ok(service.erase(id, ifMatch));
    }

    @POST
    @Path("/{id}/transfer")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = EmployeeTransferView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "transferEmployee",
            summary = "Release a civil servant to another agency",
            description = "Nothing changes until that agency accepts. 409 EMPLOYEE_LEADS while the person is somebody's"
                    + " direct supervisor.")
    public RestResponse<EmployeeTransferView> release(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeeTransferDraft draft) {
        var transfer = transfers.release(id, ifMatch, draft);
        return ResponseBuilder.<EmployeeTransferView>created(URI.create("/v1/employee-transfers/" + transfer.id()))
                .header("ETag", IfMatch.etag(transfer.version()))
                .entity(transfer.view(caller.agencyId(), caller.roles()))
                .build();
    }

    private RestResponse<EmployeeView> answer(Employee employee) {
        var view = employee.view(caller.roles());
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
