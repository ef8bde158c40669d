package bangkom.training.plan;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Plans and the steps they take, over HTTP. */
@Path("/v1/training-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.HR_ADMIN,
    Role.UNIT_MANAGER,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT
})
@Tag(name = "Training plans", description = "Plans of a year, from the accepted needs to publication")
class TrainingPlanResource {
    private final PlanService service;
    private final TrainingPlans plans;
    private final Caller caller;
    private final AuditEntries trail;

    TrainingPlanResource(PlanService service, TrainingPlans plans, Caller caller, AuditEntries trail) {
        this.service = service;
        this.plans = plans;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = TrainingPlanView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "generateTrainingPlan",
            summary = "Makes a draft from the accepted needs of an analysis",
            description =
                    "For each need the best published programme and the people it suits. 409 NEEDS_NOT_READY until"
                            + " the signed-off needs and all their participants have been heard. One living plan a year"
                            + " (PP 11/2017 pasal 205).")
    public RestResponse<TrainingPlanView> generate(@Valid @NotNull TrainingPlanDraft draft) {
        var plan = service.generate(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/training-plans/" + plan.id())), plan);
    }

    @GET
    @Transactional
    @Operation(operationId = "listTrainingPlans", summary = "The agency's plans with their totals")
    public Page<TrainingPlanView> list(
            @RestQuery Integer fiscalYear,
            @RestQuery UUID needsAnalysisId,
            @RestQuery PlanStatus status,
            @Valid @BeanParam Paging paging) {
        return plans.list(fiscalYear, needsAnalysisId, status, paging.of(TrainingPlanView.class))
                .pageOf(this::views);
    }

    private List<TrainingPlanView> views(List<TrainingPlan> page) {
        var totals = plans.totalsOf(page.stream().map(TrainingPlan::id).toArray(UUID[]::new));
        return page.stream()
                .map(plan -> plan.view(totals.get(plan.id()), reader()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getTrainingPlan", summary = "A plan with its totals and what may be done next")
    public RestResponse<TrainingPlanView> get(UUID id) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), plans.get(id));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getTrainingPlanHistory",
            summary = "What became of a plan: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("plan", id, cursor, limit);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "submitTrainingPlan",
            summary = "Submits a draft once it is complete",
            description = "422 PLAN_INCOMPLETE names every missing content a–g (PP 11/2017 pasal 207) of every item at"
                    + " once, with agreements, cost standards, the budget and the PPPK ceiling (PP 49/2018 pasal 40).")
    public RestResponse<TrainingPlanView> submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.SUBMISSION, ifMatch, null);
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "verifyTrainingPlan",
            summary = "Another HR administrator than the one who submitted verifies the plan")
    public RestResponse<TrainingPlanView> verify(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.VERIFICATION, ifMatch, null);
    }

    @POST
    @Path("/{id}/endorsement")
    @RolesAllowed(Role.AUTHORIZED_OFFICIAL)
    @Idempotent
    @Transactional
    @Operation(operationId = "endorseTrainingPlan", summary = "The authorised official (PyB) endorses the plan")
    public RestResponse<TrainingPlanView> endorse(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.ENDORSEMENT, ifMatch, null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPOINTING_OFFICIAL)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "approveTrainingPlan",
            summary = "The appointing official (PPK) sets the plan; its money is committed item by item",
            description = "409 BUDGET_EXCEEDED when the line has not enough left; then nothing is committed.")
    public RestResponse<TrainingPlanView> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.APPROVAL, ifMatch, null);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "publishTrainingPlan", summary = "Publishes the plan; its items are planned from now on")
    public RestResponse<TrainingPlanView> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.PUBLICATION, ifMatch, null);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL})
    @Idempotent
    @Transactional
    @Operation(operationId = "returnTrainingPlan", summary = "Gives the plan back to its drafters, with a reason")
    public RestResponse<TrainingPlanView> giveBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanReasonDraft draft) {
        return take(id, PlanVerb.RETURN, ifMatch, draft.reason());
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "closeTrainingPlan",
            summary = "Closes the plan after its year; what was never scheduled is dropped and its money released")
    public RestResponse<TrainingPlanView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, PlanVerb.CLOSURE, ifMatch, null);
    }

    private RestResponse<TrainingPlanView> take(UUID id, PlanVerb verb, String ifMatch, String reason) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), service.take(id, verb, ifMatch, reason));
    }

    private RestResponse<TrainingPlanView> answer(ResponseBuilder<TrainingPlanView> response, TrainingPlan plan) {
        return response.header("ETag", IfMatch.etag(plan.version()))
                .entity(plan.view(plans.totals(plan.id()), reader()))
                .build();
    }

    private PlanReader reader() {
        return new PlanReader(caller.roles(), caller.actor());
    }
}
