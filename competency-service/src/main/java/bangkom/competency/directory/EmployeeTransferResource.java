package bangkom.competency.directory;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Transfers between agencies over HTTP. */
@Path("/v1/employee-transfers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR_ADMIN)
@Tag(name = "Employee transfers", description = "Mutasi antarinstansi: released by one agency, accepted by another")
class EmployeeTransferResource {
    private final EmployeeTransferService service;
    private final EmployeeTransfers transfers;
    private final Caller caller;
    private final AuditEntries trail;

    EmployeeTransferResource(
            EmployeeTransferService service, EmployeeTransfers transfers, Caller caller, AuditEntries trail) {
        this.service = service;
        this.transfers = transfers;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({Role.HR_ADMIN, Role.AUDITOR})
    @Transactional
    @Operation(operationId = "listEmployeeTransfers", summary = "List the transfers into or out of the agency")
    public Page<EmployeeTransferView> list(
            @RestQuery @DefaultValue("IN") TransferDirection direction,
            @RestQuery TransferStatus status,
            @Valid @BeanParam Paging paging) {
        return transfers
                .list(caller.agencyId(), direction, status, paging.of(EmployeeTransferView.class))
                .page(transfer -> transfer.view(caller.agencyId(), caller.roles()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.HR_ADMIN, Role.AUDITOR})
    @Transactional
    @Operation(operationId = "getEmployeeTransfer", summary = "Read one transfer, as either agency of it")
    public RestResponse<EmployeeTransferView> get(UUID id) {
        return answer(ResponseBuilder.create(200), transfers.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.HR_ADMIN, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "getEmployeeTransferHistory",
            summary =
                    "What became of a transfer, as far as this agency took part: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("employee-transfer", id, cursor, limit);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(
            operationId = "acceptEmployeeTransfer",
            summary = "Take over a civil servant, with unit and post",
            description = "By the agency they go to, which shows by the NIP that it knows who it is; not before the"
                    + " effective date (422 DATE_IN_FUTURE). From then on it reads the whole profile; what happened before"
                    + " stays with the former agency, and so do its plan items and budget. Both hear"
                    + " `bangkom.employee.transferred.v1`.")
    public RestResponse<EmployeeTransferView> accept(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeeAcceptanceDraft draft) {
        return answer(ResponseBuilder.create(200), service.accept(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Operation(
            operationId = "refuseEmployeeTransfer",
            summary = "Do not take the person, by the agency they were to join")
    public RestResponse<EmployeeTransferView> refuse(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TransferReasonDraft draft) {
        return answer(ResponseBuilder.create(200), service.end(id, ifMatch, TransferVerb.REFUSAL, draft));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawEmployeeTransfer", summary = "Take a release back, by the agency that gave it")
    public RestResponse<EmployeeTransferView> withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TransferReasonDraft draft) {
        return answer(ResponseBuilder.create(200), service.end(id, ifMatch, TransferVerb.WITHDRAWAL, draft));
    }

    private RestResponse<EmployeeTransferView> answer(
            ResponseBuilder<EmployeeTransferView> response, EmployeeTransfer transfer) {
        return response.header("ETag", IfMatch.etag(transfer.version()))
                .entity(transfer.view(caller.agencyId(), caller.roles()))
                .build();
    }
}
