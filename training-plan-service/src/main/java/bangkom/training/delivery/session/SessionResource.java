package bangkom.training.delivery.session;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sessions of planned items and their steps, over HTTP. */
@Path("/v1/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Sessions", description = "Sessions with their meetings, seats and steps")
class SessionResource {
    private final SessionService service;
    private final TrainingSessions sessions;
    private final SessionViews views;
    private final SeenSessions seen;
    private final AuditEntries trail;

    SessionResource(
            SessionService service,
            TrainingSessions sessions,
            SessionViews views,
            SeenSessions seen,
            AuditEntries trail) {
        this.service = service;
        this.sessions = sessions;
        this.views = views;
        this.seen = seen;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "createSession",
            summary = "Makes a session of a planned item",
            description = "The plan item is PLANNED, or SCHEDULED for a further session of it.")
    public RestResponse<SessionView> create(@Valid @NotNull SessionDraft draft) {
        var session = service.create(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/sessions/" + session.id())), session);
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSessions",
            summary = "The agency's sessions",
            description = "A PROVIDER sees those it delivers: in the agency of its token, or in all if it names none.")
    public Page<SessionView> list(
            @RestQuery UUID planItemId,
            @RestQuery UUID programmeId,
            @RestQuery SessionStatus status,
            @Valid @BeanParam Paging paging) {
        return seen.page(planItemId, programmeId, status, paging);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getSession", summary = "A session with its meetings and the steps possible now")
    public RestResponse<SessionView> get(UUID id) {
        var session = sessions.get(id);
        if (!seen.shows(session)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "session:%s", id);
        }
        return ok(session);
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getSessionHistory",
            summary = "What became of a session: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("session", id, cursor, limit);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "openSession", summary = "Opens a session for nominations; its plan item is SCHEDULED")
    public RestResponse<SessionView> open(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, SessionVerb.OPENING, null));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "confirmSession", summary = "Confirms that a session will be held")
    public RestResponse<SessionView> confirm(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, SessionVerb.CONFIRMATION, null));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startSession",
            summary = "Starts a session, not before its first meeting",
            description = "Whoever has no seat by then is cancelled.")
    public RestResponse<SessionView> start(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, SessionVerb.START, null));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "completeSession",
            summary = "Completes a session after its last meeting",
            description = "Every meeting has its attendance. Who attended at least 80 % of the meetings completed it,"
                    + " is credited lesson hours by the rule of the form in force on the last day, and gets a"
                    + " certificate. The plan item is DELIVERED and its budget realised.")
    public RestResponse<SessionView> complete(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SessionCompletionDraft draft) {
        return ok(service.complete(id, ifMatch, draft.realisedCost()));
    }

    @POST
    @Path("/{id}/postponement")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "postponeSession", summary = "Moves a session to other meetings; it is opened again later")
    public RestResponse<SessionView> postpone(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PostponementDraft draft) {
        return ok(service.postpone(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "cancelSession", summary = "Cancels a session and everyone's participation in it")
    public RestResponse<SessionView> cancel(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SessionReasonDraft draft) {
        return ok(service.turn(id, ifMatch, SessionVerb.CANCELLATION, draft.reason()));
    }

    private RestResponse<SessionView> ok(TrainingSession session) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), session);
    }

    private RestResponse<SessionView> answer(ResponseBuilder<SessionView> response, TrainingSession session) {
        var view = views.of(session);
        return response.header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
