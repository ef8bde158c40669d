package bangkom.training.delivery.enrolment;

import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

    EnrolmentResource(AdmissionService service, Enrolments enrolments, Caller caller) {
        this.service = service;
        this.enrolments = enrolments;
        this.caller = caller;
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
