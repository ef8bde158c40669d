package bangkom.evaluation.project;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Filter;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Application projects and their steps, over HTTP. */
@Path("/v1/application-projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Application projects", description = "Proyek penerapan: what was learnt, applied at work and measured")
class ApplicationProjectResource {
    private final ApplicationProjectService service;
    private final ApplicationProjects projects;
    private final CurrentScope scope;
    private final Caller caller;
    private final AuditEntries trail;

    ApplicationProjectResource(
            ApplicationProjectService service,
            ApplicationProjects projects,
            CurrentScope scope,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.projects = projects;
        this.scope = scope;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = ApplicationProjectView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "proposeApplicationProject",
            summary = "Propose to apply at work what a session taught",
            description =
                    "For oneself, with a mentor and at least one metric whose target is better than its baseline.")
    public RestResponse<ApplicationProjectView> propose(@Valid @NotNull ApplicationProjectDraft draft) {
        var project = service.propose(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/application-projects/" + project.id())), project);
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listApplicationProjects",
            summary = "Projects of the agency, or one's own and those one mentors")
    public Page<ApplicationProjectView> list(
            @RestQuery UUID sessionId,
            @RestQuery UUID employeeId,
            @RestQuery ProjectStatus status,
            @Valid @BeanParam Paging paging) {
        var filter = new Filter()
                .with("session", sessionId, "p.session_id = :session")
                .with("employee", employeeId, "p.employee_id = :employee")
                .with("status", status, "p.status = :status");
        return projects.list(scope.agencyId(), caller.sight(), filter, paging.of(ApplicationProjectView.class))
                .page(project -> project.view(caller));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getApplicationProject", summary = "A project with its metrics and what they came to")
    public RestResponse<ApplicationProjectView> get(UUID id) {
        return ok(projects.get(scope.agencyId(), id, caller.sight()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getApplicationProjectHistory",
            summary = "What became of an application project: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("application-project", id, cursor, limit);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.DIRECT_SUPERVISOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "approveApplicationProject", summary = "Approve a project as its mentor")
    public RestResponse<ApplicationProjectView> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, ProjectVerb.APPROVAL));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @Operation(operationId = "startApplicationProject", summary = "Begin one's approved project")
    public RestResponse<ApplicationProjectView> start(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, ProjectVerb.START));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "submitApplicationProject",
            summary = "Hand in one's project with the figure of every metric",
            description = "Also after it was sent back.")
    public RestResponse<ApplicationProjectView> submit(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProjectSubmissionDraft draft) {
        return ok(service.submit(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/assessment")
    @RolesAllowed(Role.DIRECT_SUPERVISOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "assessApplicationProject", summary = "Judge a submitted project as its mentor")
    public RestResponse<ApplicationProjectView> assess(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProjectAssessmentDraft draft) {
        return ok(service.assess(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "closeApplicationProject", summary = "Close an assessed project")
    public RestResponse<ApplicationProjectView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, ProjectVerb.CLOSURE));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.DIRECT_SUPERVISOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "returnApplicationProject", summary = "Send a submitted project back as its mentor")
    public RestResponse<ApplicationProjectView> sendBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProjectReasonDraft draft) {
        return ok(service.turn(id, ifMatch, ProjectVerb.RETURN, draft.reason()));
    }

    @POST
    @Path("/{id}/abandonment")
    @RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.HR_ADMIN})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "abandonApplicationProject",
            summary = "Give up a project, or refuse a proposal",
            description = "By its author, its mentor or HR, before it is submitted or after it was sent back.")
    public RestResponse<ApplicationProjectView> abandon(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProjectReasonDraft draft) {
        return ok(service.turn(id, ifMatch, ProjectVerb.ABANDONMENT, draft.reason()));
    }

    private RestResponse<ApplicationProjectView> ok(ApplicationProject project) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), project);
    }

    private RestResponse<ApplicationProjectView> answer(
            ResponseBuilder<ApplicationProjectView> response, ApplicationProject project) {
        var view = project.view(caller);
        return response.header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
