package bangkom.training.delivery.enrolment;

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

/** One participation, over HTTP. */
@Path("/v1/enrolments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
class EnrolmentResource {
    private final AdmissionService service;
    private final Enrolments enrolments;
    private final Caller caller;
    private final AuditEntries trail;

    EnrolmentResource(AdmissionService service, Enrolments enrolments, Caller caller, AuditEntries trail) {
        this.service = service;
        this.enrolments = enrolments;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Role.EMPLOYEE,
        Role.DIRECT_SUPERVISOR,
        Role.UNIT_MANAGER,
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.ASSESSOR,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT,
        Role.SERVICE
    })
    @Operation(
            operationId = "findEnrolments",
            summary = "The participations of the people the caller may see, in whatever session")
    public Page<EnrolmentView> list(
            @RestQuery UUID employeeId, @RestQuery EnrolmentStatus status, @Valid @BeanParam Paging paging) {
        return enrolments
                .list(null, employeeId, status, caller.sight(), paging.of(EnrolmentView.class))
                .page(enrolment -> EnrolmentView.of(enrolment, caller.roles()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        Role.EMPLOYEE,
        Role.DIRECT_SUPERVISOR,
        Role.UNIT_MANAGER,
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.ASSESSOR,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT,
        Role.SERVICE
    })
    @Operation(operationId = "getEnrolment", summary = "A person's participation in a session")
    public RestResponse<EnrolmentView> get(UUID id) {
        return answer(enrolments.get(id, caller.sight()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.EMPLOYEE,
        Role.DIRECT_SUPERVISOR,
        Role.UNIT_MANAGER,
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.ASSESSOR,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT,
        Role.SERVICE
    })
    @Transactional
    @Operation(
            operationId = "getEnrolmentHistory",
            summary = "What became of an enrolment: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("enrolment", id, cursor, limit);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER, Role.EMPLOYEE})
    @Idempotent
    @Operation(
            operationId = "cancelEnrolment",
            summary = "Withdraws a person before the session starts; who waits longest takes the seat")
    public RestResponse<EnrolmentView> cancel(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EnrolmentReasonDraft draft) {
        return answer(service.cancel(id, ifMatch, draft.reason()));
    }

    private RestResponse<EnrolmentView> answer(Enrolment enrolment) {
        return ResponseBuilder.ok(EnrolmentView.of(enrolment, caller.roles()))
                .header("ETag", IfMatch.etag(enrolment.version()))
                .build();
    }
}
