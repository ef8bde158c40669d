package bangkom.evaluation.outcome;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Competency outcomes, over HTTP: proposed by one person, decided by another. */
@Path("/v1/competency-outcomes")
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
@Tag(name = "Competency outcomes", description = "Hasil kompetensi: the level somebody shows after the training")
class CompetencyOutcomeResource {
    private static final int MULTI_STATUS = 207;

    private final CompetencyOutcomeService service;
    private final CompetencyOutcomes outcomes;
    private final CurrentScope scope;
    private final Caller caller;
    private final AuditEntries trail;

    CompetencyOutcomeResource(
            CompetencyOutcomeService service,
            CompetencyOutcomes outcomes,
            CurrentScope scope,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.outcomes = outcomes;
        this.scope = scope;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.ASSESSOR})
    @Idempotent
    @Operation(
            operationId = "proposeCompetencyOutcomes",
            summary = "Propose up to 1,000 outcomes",
            description = "BR-EVAL-07. By ground, person and competency: the same again is UNCHANGED, another level"
                    + " changes a proposal that nobody decided yet.")
    public RestResponse<BatchAnswer> propose(@Valid @NotNull Batch<CompetencyOutcomeDraft> batch) {
        return answer(service.propose(batch.items()));
    }

    @POST
    @Path("/confirmation/batch")
    @RolesAllowed({Role.ASSESSOR, Role.DIRECT_SUPERVISOR})
    @Idempotent
    @Operation(
            operationId = "confirmCompetencyOutcomes",
            summary = "Confirm up to 1,000 outcomes that somebody else proposed",
            description = "BR-PDP-05: no level changes without a person's decision. A superior confirms those of the"
                    + " people who report to him or her.")
    public RestResponse<BatchAnswer> confirmAll(@Valid @NotNull Batch<OutcomeDecisionDraft> batch) {
        return answer(service.confirm(batch.items()));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCompetencyOutcomes",
            summary = "Outcomes of the agency, or one's own and those of the people who report to one")
    public Page<CompetencyOutcomeView> list(
            @RestQuery UUID sessionId,
            @RestQuery UUID employeeId,
            @RestQuery OutcomeStatus status,
            @Valid @BeanParam Paging paging) {
        var filter = CompetencyOutcomes.filter(sessionId, employeeId, status);
        return outcomes.list(scope.agencyId(), caller.sight(), filter, paging.of(CompetencyOutcomeView.class))
                .page(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCompetencyOutcome", summary = "One outcome")
    public RestResponse<CompetencyOutcomeView> get(UUID id) {
        return ok(outcomes.get(scope.agencyId(), id, caller.sight()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getCompetencyOutcomeHistory",
            summary = "What became of an outcome: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("outcome", id, cursor, limit);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({Role.ASSESSOR, Role.DIRECT_SUPERVISOR})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "confirmCompetencyOutcome",
            summary = "Confirm an outcome that somebody else proposed",
            description = "The person's profile follows, and with it the gap.")
    public RestResponse<CompetencyOutcomeView> confirm(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(service.decide(id, ifMatch, OutcomeVerb.CONFIRMATION, null));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({Role.ASSESSOR, Role.DIRECT_SUPERVISOR})
    @Idempotent
    @Transactional
    @Operation(operationId = "rejectCompetencyOutcome", summary = "Reject an outcome that somebody else proposed")
    public RestResponse<CompetencyOutcomeView> reject(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OutcomeReasonDraft draft) {
        return ok(service.decide(id, ifMatch, OutcomeVerb.REJECTION, draft.reason()));
    }

    private CompetencyOutcomeView view(CompetencyOutcome outcome) {
        return outcome.view(caller.roles(), caller.actor(), caller.employee().orElse(null));
    }

    private RestResponse<CompetencyOutcomeView> ok(CompetencyOutcome outcome) {
        var view = view(outcome);
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    private static RestResponse<BatchAnswer> answer(BatchAnswer answer) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS).entity(answer).build();
    }
}
