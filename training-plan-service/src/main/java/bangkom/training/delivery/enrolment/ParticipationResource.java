package bangkom.training.delivery.enrolment;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.training.delivery.session.TrainingSessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who takes part in a session, and who was there, over HTTP. */
@Path("/v1/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Nomination, seats and waiting list, attendance")
class ParticipationResource {
    private static final int MULTI_STATUS = 207;

    private final NominationService nominations;
    private final AdmissionService admissions;
    private final AttendanceService attendance;
    private final Enrolments enrolments;
    private final TrainingSessions sessions;
    private final Caller caller;

    ParticipationResource(
            NominationService nominations,
            AdmissionService admissions,
            AttendanceService attendance,
            Enrolments enrolments,
            TrainingSessions sessions,
            Caller caller) {
        this.nominations = nominations;
        this.admissions = admissions;
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/nominations/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Idempotent
    @Operation(
            operationId = "nominateForSession",
            summary = "Nominates people for a session",
            description = "People in service only (kedudukan hukum 01; 03 for study), in no other session at the same"
                    + " time. A UNIT_MANAGER nominates people of the unit and the units below.")
    public RestResponse<BatchAnswer> nominate(UUID id, @Valid @NotNull Batch<NominationDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(nominations.nominate(id, batch.items()))
                .build();
    }

    @POST
    @Path("/{id}/approval/batch")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "approveNominations",
            summary = "Gives the nominated a seat while there is one, else a place in the waiting list",
            description = "In the order of the items, by someone other than who nominated.")
    public RestResponse<BatchAnswer> approve(UUID id, @Valid @NotNull Batch<EnrolmentApprovalDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(admissions.approve(id, batch.items()))
                .build();
    }

    @GET
    @Path("/{id}/enrolments")
    @Transactional
    @RolesAllowed({
        Role.EMPLOYEE,
        Role.DIRECT_SUPERVISOR,
        Role.UNIT_MANAGER,
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.PROVIDER,
        Role.ASSESSOR,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT,
        Role.SERVICE
    })
    @Operation(
            operationId = "listEnrolments",
            summary = "Who takes part in a session",
            description = "An EMPLOYEE sees their own participation, a DIRECT_SUPERVISOR the team's, a PROVIDER that in"
                    + " its own sessions.")
    public Page<EnrolmentView> list(UUID id, @RestQuery EnrolmentStatus status, @Valid @BeanParam Paging paging) {
        var session = sessions.get(id);
        var sight =
                caller.provider().filter(session.providerId()::equals).isPresent() ? Sight.OF_EVERYONE : caller.sight();
        return enrolments
                .list(id, null, status, sight, paging.of(EnrolmentView.class))
                .page(enrolment -> EnrolmentView.of(enrolment, caller.roles()));
    }

    @PUT
    @Path("/{id}/meetings/{meetingId}/attendance")
    @RolesAllowed({Role.PROVIDER, Role.HR_ADMIN})
    @Operation(
            operationId = "recordAttendance",
            summary = "Says who was at a meeting; everyone else was not",
            description = "While the session runs and once the meeting has begun; sent again it replaces the list.")
    public AttendanceView record(UUID id, UUID meetingId, @Valid @NotNull AttendanceDraft draft) {
        return attendance.record(id, meetingId, draft.presentEmployeeIds());
    }
}
