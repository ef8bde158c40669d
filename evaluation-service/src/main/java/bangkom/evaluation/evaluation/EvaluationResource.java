package bangkom.evaluation.evaluation;

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
import bangkom.evaluation.design.EvaluationLevel;
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

/** Evaluations and their steps, over HTTP; they come into being by themselves when a session completes. */
@Path("/v1/evaluations")
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
    Role.NATIONAL_ANALYST,
    Role.INTEGRATION_CLIENT,
    Role.SERVICE
})
@Tag(name = "Evaluations", description = "Evaluasi pascapelatihan: what participants and their colleagues say of it")
class EvaluationResource {
    private final EvaluationService service;
    private final Evaluations evaluations;
    private final EvaluationViews views;
    private final CurrentScope scope;
    private final Caller caller;
    private final AuditEntries trail;

    EvaluationResource(
            EvaluationService service,
            Evaluations evaluations,
            EvaluationViews views,
            CurrentScope scope,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.evaluations = evaluations;
        this.views = views;
        this.scope = scope;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvaluations",
            summary = "Evaluations of the agency's sessions",
            description = "A provider sees those of its own sessions, everyone else those he or she is invited to.")
    public Page<EvaluationView> list(
            @RestQuery UUID sessionId,
            @RestQuery EvaluationLevel level,
            @RestQuery EvaluationStatus status,
            @Valid @BeanParam Paging paging) {
        var filter = new Filter()
                .with("session", sessionId, "e.session_id = :session")
                .with("level", level, "e.level = :level")
                .with("status", status, "e.status = :status");
        return evaluations
                .list(scope.agencyId(), EvaluationReader.of(caller), filter, paging.of(EvaluationView.class))
                .pageOf(views::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getEvaluation",
            summary = "An evaluation with its result, once it is scored",
            description = "BR-EVAL-06: answers of fewer than three people are not shown as a score.")
    public RestResponse<EvaluationView> get(UUID id) {
        return ok(evaluations.get(scope.agencyId(), id, EvaluationReader.of(caller)));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getEvaluationHistory",
            summary = "What became of an evaluation: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("evaluation", id, cursor, limit);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "closeEvaluation",
            summary = "Close an evaluation before its day",
            description = "Only once the least number of respondents of its design has answered.")
    public RestResponse<EvaluationView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.close(id, ifMatch));
    }

    @POST
    @Path("/{id}/scoring")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "scoreEvaluation",
            summary = "Work out the result of a closed evaluation",
            description =
                    "BR-EVAL-03: mean of all answers, half up to two decimals, in the band in force on the closing"
                            + " day. BR-EVAL-04: mean normalised gain of the tests.")
    public RestResponse<EvaluationView> score(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.score(id, ifMatch));
    }

    @POST
    @Path("/{id}/finalisation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "finaliseEvaluation",
            summary = "Accept the result",
            description = "Competency outcomes may then be founded on it.")
    public RestResponse<EvaluationView> finalise(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.finalise(id, ifMatch));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "cancelEvaluation", summary = "Give up an evaluation that is not scored yet")
    public RestResponse<EvaluationView> cancel(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvaluationReasonDraft draft) {
        return ok(service.cancel(id, ifMatch, draft.reason()));
    }

    private RestResponse<EvaluationView> ok(Evaluation evaluation) {
        var view = views.of(evaluation);
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
