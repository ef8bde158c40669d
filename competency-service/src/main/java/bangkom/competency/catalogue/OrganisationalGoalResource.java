package bangkom.competency.catalogue;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.CurrentScope;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/organisational-goals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR_ADMIN)
@Tag(name = "Organisational goals", description = "Sasaran strategis: what the agency's plan asks of its people")
class OrganisationalGoalResource {
    private final OrganisationalGoalService service;
    private final OrganisationalGoals goals;
    private final CurrentScope scope;
    private final AuditEntries trail;

    OrganisationalGoalResource(
            OrganisationalGoalService service, OrganisationalGoals goals, CurrentScope scope, AuditEntries trail) {
        this.service = service;
        this.goals = goals;
        this.scope = scope;
        this.trail = trail;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = OrganisationalGoalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createOrganisationalGoal", summary = "State a goal, its units and what it needs")
    public RestResponse<OrganisationalGoalView> create(@Valid @NotNull OrganisationalGoalDraft draft) {
        var view = service.create(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/organisational-goals/" + view.id())), view);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listOrganisationalGoals", summary = "List the agency's goals")
    public Page<OrganisationalGoalView> list(
            @RestQuery Integer fiscalYear, @RestQuery GoalStatus status, @Valid @BeanParam Paging paging) {
        return goals.list(scope.agencyId(), fiscalYear, status, paging.of(OrganisationalGoalView.class))
                .pageOf(service::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getOrganisationalGoal", summary = "Read one goal")
    public RestResponse<OrganisationalGoalView> get(UUID id) {
        return answer(ResponseBuilder.create(200), service.view(goals.get(scope.agencyId(), id)));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getOrganisationalGoalHistory",
            summary = "What became of a goal: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("organisational-goal", id, cursor, limit);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @Operation(operationId = "closeOrganisationalGoal", summary = "Close a goal: it no longer asks for anything")
    public RestResponse<OrganisationalGoalView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.close(id, ifMatch));
    }

    private static RestResponse<OrganisationalGoalView> answer(
            ResponseBuilder<OrganisationalGoalView> response, OrganisationalGoalView view) {
        return response.header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
