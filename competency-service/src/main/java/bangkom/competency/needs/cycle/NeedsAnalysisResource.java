package bangkom.competency.needs.cycle;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.competency.needs.AnalysisVerb;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.calendar.AnalysisCalendarDraft;
import bangkom.competency.needs.calendar.AnalysisProgress;
import bangkom.competency.needs.item.NeedItems;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Needs analyses over HTTP. */
@Path("/v1/needs-analyses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs analyses", description = "AKPK: a round of finding out what people need to learn")
class NeedsAnalysisResource {
    private final NeedsAnalysisService service;
    private final NeedsAnalyses analyses;
    private final NeedItems items;
    private final AnalysisProgress progress;
    private final AnalysisSteps steps;
    private final Caller caller;
    private final AuditEntries trail;

    NeedsAnalysisResource(
            NeedsAnalysisService service,
            NeedsAnalyses analyses,
            NeedItems items,
            AnalysisProgress progress,
            AnalysisSteps steps,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.analyses = analyses;
        this.items = items;
        this.progress = progress;
        this.steps = steps;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = NeedsAnalysisView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "beginNeedsAnalysis",
            summary = "Begin a needs analysis",
            description = "Every agency sets its needs for one year (PP 11/2017 art. 205).")
    public RestResponse<NeedsAnalysisView> begin(@Valid @NotNull NeedsAnalysisDraft draft) {
        var analysis = service.begin(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/needs-analyses/" + analysis.id())), analysis);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listNeedsAnalyses", summary = "List the agency's needs analyses")
    public Page<NeedsAnalysisView> list(@RestQuery Integer fiscalYear, @Valid @BeanParam Paging paging) {
        return analyses.list(caller.agencyId(), fiscalYear, paging.of(NeedsAnalysisView.class))
                .pageOf(this::views);
    }

    private List<NeedsAnalysisView> views(List<NeedsAnalysis> rows) {
        var agency = caller.agencyId();
        var ids = rows.stream().map(NeedsAnalysis::id).toList();
        var decisions = items.decisions(agency, ids);
        var phases = progress.of(agency, rows);
        var possible = steps.of(ids, decisions);
        return rows.stream()
                .map(row -> NeedsAnalysisView.of(row, decisions.get(row.id()), phases.get(row.id()), possible))
                .toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getNeedsAnalysis", summary = "Read one needs analysis")
    public RestResponse<NeedsAnalysisView> get(UUID id) {
        return answer(ResponseBuilder.create(200), analyses.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getNeedsAnalysisHistory",
            summary = "What became of a needs analysis: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("needs-analysis", id, cursor, limit);
    }

    @PUT
    @Path("/{id}/calendar")
    @RolesAllowed(Role.HR_ADMIN)
    @Transactional
    @Operation(
            operationId = "planNeedsAnalysis",
            summary = "Set the calendar: from when to when each phase is meant to go",
            description = "The whole calendar anew, within the analysis' days, as long as it is not signed off. A phase"
                    + " that is not done when it is due is told once as bangkom.needs-analysis.delayed.v1.")
    public RestResponse<NeedsAnalysisView> plan(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnalysisCalendarDraft draft) {
        return answer(ResponseBuilder.create(200), service.plan(id, draft, ifMatch));
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "openNeedsAnalysis", summary = "Open it: surveys, interviews and dialogues may begin")
    public RestResponse<NeedsAnalysisView> open(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, AnalysisVerb.OPENING, ifMatch);
    }

    @POST
    @Path("/{id}/analysis")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "analyseNeeds",
            summary = "Consolidate gaps and findings into needs of units",
            description = "Needs come from the gap between profile and standard (PP 11/2017 art. 206) and from what was"
                    + " found in surveys, interviews, group discussions and dialogues.",
            extensions = @Extension(name = "x-route", value = "{\"timeoutMillis\":120000}", parseValue = true))
    public RestResponse<NeedsAnalysisView> analyse(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, AnalysisVerb.ANALYSIS, ifMatch);
    }

    @POST
    @Path("/{id}/prioritisation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "prioritiseNeeds", summary = "Put the needs in order, each with its explained score")
    public RestResponse<NeedsAnalysisView> prioritise(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, AnalysisVerb.PRIORITISATION, ifMatch);
    }

    @POST
    @Path("/{id}/priority-simulations")
    @RolesAllowed({Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "simulatePriorities",
            summary = "See which order other weights would give, side by side with the present one",
            description = "Nothing is stored. The facts are today's, so that after a while the present order may differ"
                    + " from the one that was stored.")
    public PrioritySimulationView simulate(UUID id, @Valid @NotNull PrioritySimulationDraft draft) {
        return service.simulate(id, draft);
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed(Role.APPOINTING_OFFICIAL)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "signOffNeedsAnalysis",
            summary = "Sign off the decided needs (PPK)",
            description = "Every need has to be decided by a person before (BR-PDP-05); accepted ones go to planning.")
    public RestResponse<NeedsAnalysisView> signOff(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, AnalysisVerb.SIGN_OFF, ifMatch);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "closeNeedsAnalysis", summary = "Close a needs analysis that was signed off")
    public RestResponse<NeedsAnalysisView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return take(id, AnalysisVerb.CLOSURE, ifMatch);
    }

    private RestResponse<NeedsAnalysisView> take(UUID id, AnalysisVerb verb, String ifMatch) {
        return answer(ResponseBuilder.create(200), service.take(id, verb, ifMatch));
    }

    private RestResponse<NeedsAnalysisView> answer(
            ResponseBuilder<NeedsAnalysisView> response, NeedsAnalysis analysis) {
        return response.header("ETag", IfMatch.etag(analysis.version()))
                .entity(views(List.of(analysis)).get(0))
                .build();
    }
}
