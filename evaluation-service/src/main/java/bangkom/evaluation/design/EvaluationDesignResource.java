package bangkom.evaluation.design;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
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

/** Designs of evaluations, over HTTP; everyone who is asked may read what is asked. */
@Path("/v1/evaluation-designs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Evaluation designs", description = "Rancangan evaluasi: what is asked of whom, and when")
class EvaluationDesignResource {
    private final EvaluationDesignService service;
    private final EvaluationDesigns designs;
    private final CurrentScope scope;
    private final Caller caller;
    private final AuditEntries trail;

    EvaluationDesignResource(
            EvaluationDesignService service,
            EvaluationDesigns designs,
            CurrentScope scope,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.designs = designs;
        this.scope = scope;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = EvaluationDesignView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "createEvaluationDesign",
            summary = "Draw up an evaluation",
            description = "BR-EVAL-01: behaviour and results are evaluated 90 days after a session at the earliest."
                    + " BR-EVAL-02: reaction and learning are asked of participants only. Reaction always asks about"
                    + " facility and environment.")
    public RestResponse<EvaluationDesignView> create(@Valid @NotNull EvaluationDesignDraft draft) {
        var design = service.create(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/evaluation-designs/" + design.id())), design);
    }

    @GET
    @Transactional
    @Operation(operationId = "listEvaluationDesigns", summary = "The agency's designs")
    public Page<EvaluationDesignView> list(
            @RestQuery EvaluationLevel level, @RestQuery DesignStatus status, @Valid @BeanParam Paging paging) {
        return designs.list(scope.agencyId(), level, status, paging.of(EvaluationDesignView.class))
                .page(design -> design.view(caller.roles()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getEvaluationDesign", summary = "A design with its questions")
    public RestResponse<EvaluationDesignView> get(UUID id) {
        return ok(designs.get(scope.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getEvaluationDesignHistory",
            summary = "What became of a design: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("evaluation-design", id, cursor, limit);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "activateEvaluationDesign",
            summary = "Use a design from now on",
            description = "Every session completed from now on is evaluated by it.")
    public RestResponse<EvaluationDesignView> activate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, DesignVerb.ACTIVATION));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "retireEvaluationDesign",
            summary = "Use a design no more",
            description = "Evaluations already scheduled by it go on.")
    public RestResponse<EvaluationDesignView> retire(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.turn(id, ifMatch, DesignVerb.RETIREMENT));
    }

    private RestResponse<EvaluationDesignView> ok(EvaluationDesign design) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), design);
    }

    private RestResponse<EvaluationDesignView> answer(
            ResponseBuilder<EvaluationDesignView> response, EvaluationDesign design) {
        var view = design.view(caller.roles());
        return response.header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
