package bangkom.competency.needs.item;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.NeedStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The needs over HTTP, as those who plan read them. */
@Path("/v1/need-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.HR_ADMIN,
    Role.UNIT_MANAGER,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR,
    Role.SERVICE,
    Role.INTEGRATION_CLIENT
})
@Tag(name = "Needs", description = "Kebutuhan pengembangan kompetensi of a unit, with priority and decision")
class NeedItemResource {
    private final NeedItemService service;
    private final NeedItems items;
    private final NeedItemReading reading;
    private final NeedSources sources;
    private final Caller caller;
    private final AuditEntries trail;

    NeedItemResource(
            NeedItemService service,
            NeedItems items,
            NeedItemReading reading,
            NeedSources sources,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.items = items;
        this.reading = reading;
        this.sources = sources;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(operationId = "listNeedItems", summary = "List needs, the most pressing first")
    public Page<NeedItemView> list(
            @RestQuery UUID needsAnalysisId,
            @RestQuery UUID unitId,
            @RestQuery UUID competencyId,
            @RestQuery NeedStatus status,
            @Parameter(description = "What the needs rest on: a survey response, a survey, an interview, …") @RestQuery
                    UUID sourceId,
            @Valid @BeanParam Paging paging) {
        var filter = new NeedItemFilter(needsAnalysisId, unitId, competencyId, status, sourceId);
        return items.list(caller.agencyId(), filter, paging.of(NeedItemView.class, "rank"))
                .pageOf(reading::views);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getNeedItem", summary = "Read one need with what explains its place")
    public RestResponse<NeedItemView> get(UUID id) {
        return answer(items.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getNeedItemHistory",
            summary = "What became of a need: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("need-item", id, cursor, limit);
    }

    @GET
    @Path("/{id}/participants")
    @Transactional
    @Operation(
            operationId = "listNeedParticipants",
            summary = "List the people whose need it is",
            description = "A unit manager sees those of the own unit and below.")
    public Page<NeedParticipantView> participants(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var item = items.get(caller.agencyId(), id);
        if (!service.ownUnits().map(units -> units.contains(item.unitId())).orElse(true)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "need-item %s", id);
        }
        var rows = reading.participants(caller.agencyId(), id, Cursor.parse(cursor), limit);
        return Page.of(rows, limit, row -> new Cursor("", row.employeeId()));
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Operation(
            operationId = "listNeedFindings",
            summary = "List every finding that was merged into this need, with what it was said in",
            description = "A person's own finding is shown without the person.")
    public Page<NeedFindingView> findings(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var rows = sources.findings(caller.agencyId(), items.get(caller.agencyId(), id), Cursor.parse(cursor), limit);
        return Page.of(rows, limit, row -> new Cursor(String.valueOf(row.place()), row.sourceId()));
    }

    private RestResponse<NeedItemView> answer(NeedItem item) {
        var view = reading.view(item);
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
