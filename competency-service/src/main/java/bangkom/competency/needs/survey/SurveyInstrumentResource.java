package bangkom.competency.needs.survey;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Surveys over HTTP, written, opened and closed by HR. */
@Path("/v1/survey-instruments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "Instrumen survei kebutuhan: people say what they need")
class SurveyInstrumentResource {
    private final SurveyService service;
    private final SurveyInstruments instruments;
    private final NeedsAnalyses analyses;
    private final Caller caller;
    private final AuditEntries trail;

    SurveyInstrumentResource(
            SurveyService service,
            SurveyInstruments instruments,
            NeedsAnalyses analyses,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.instruments = instruments;
        this.analyses = analyses;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = SurveyInstrumentView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "writeSurveyInstrument", summary = "Write a survey for a needs analysis")
    public RestResponse<SurveyInstrumentView> write(@Valid @NotNull SurveyInstrumentDraft draft) {
        var instrument = service.write(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/survey-instruments/" + instrument.id())), instrument);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listSurveyInstruments", summary = "List the agency's surveys")
    public Page<SurveyInstrumentView> list(@RestQuery UUID needsAnalysisId, @Valid @BeanParam Paging paging) {
        return instruments
                .list(caller.agencyId(), needsAnalysisId, paging.of(SurveyInstrumentView.class))
                .pageOf(this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getSurveyInstrument", summary = "Read one survey with its participation")
    public RestResponse<SurveyInstrumentView> get(UUID id) {
        return answer(ResponseBuilder.create(200), instruments.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getSurveyInstrumentHistory",
            summary = "What became of a survey: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("survey-instrument", id, cursor, limit);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "openSurveyInstrument", summary = "Open a survey while its analysis collects")
    public RestResponse<SurveyInstrumentView> open(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.open(id, ifMatch));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(operationId = "closeSurveyInstrument", summary = "Close a survey")
    public RestResponse<SurveyInstrumentView> close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.close(id, ifMatch));
    }

    @POST
    @Path("/{id}/reminder")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "remindOfSurvey",
            summary = "Have those reminded who have not answered",
            description = "Told as bangkom.survey.reminded.v1; of an anonymous survey everybody asked is reminded.")
    public RestResponse<SurveyInstrumentView> remind(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.remind(id, ifMatch));
    }

    private RestResponse<SurveyInstrumentView> answer(
            ResponseBuilder<SurveyInstrumentView> response, SurveyInstrument instrument) {
        return response.header("ETag", IfMatch.etag(instrument.version()))
                .entity(views(List.of(instrument)).get(0))
                .build();
    }

    private List<SurveyInstrumentView> views(List<SurveyInstrument> rows) {
        var agency = caller.agencyId();
        var ids = rows.stream().map(SurveyInstrument::id).toList();
        var units = instruments.units(agency, ids);
        var responded = instruments.responded(agency, ids);
        var of = analyses
                .withIds(
                        agency,
                        rows.stream().map(SurveyInstrument::needsAnalysisId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(NeedsAnalysis::id, Function.identity()));
        return rows.stream()
                .map(row -> new SurveyInstrumentView(
                        row.id(),
                        row.version(),
                        row.needsAnalysisId(),
                        row.title(),
                        row.status(),
                        row.questions(),
                        units.getOrDefault(row.id(), List.of()),
                        row.employmentTypes(),
                        row.jobFamilies(),
                        row.opensOn(),
                        row.closesOn(),
                        row.isAnonymous(),
                        row.invited(),
                        responded.getOrDefault(row.id(), 0),
                        SurveyInstrumentView.rate(responded.getOrDefault(row.id(), 0), row.invited()),
                        SurveyVerb.allowed(
                                row.status(),
                                row.isAnonymous(),
                                of.get(row.needsAnalysisId()).status(),
                                caller.roles())))
                .toList();
    }
}
