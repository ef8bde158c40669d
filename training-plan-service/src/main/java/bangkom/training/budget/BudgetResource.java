package bangkom.training.budget;

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

/** Budgets with their lines and ledger, over HTTP. */
@Path("/v1/budgets")
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
@Tag(name = "Budgets", description = "Money for development: ceilings, commitments, realisation")
class BudgetResource {
    private final BudgetService service;
    private final Budgets budgets;
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final Caller caller;
    private final AuditEntries trail;

    BudgetResource(
            BudgetService service,
            Budgets budgets,
            BudgetLines lines,
            LedgerEntries entries,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = BudgetView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "openBudget", summary = "Opens the budget of a fiscal year and source")
    public RestResponse<BudgetView> open(@Valid @NotNull BudgetDraft draft) {
        var budget = service.open(draft);
        return ResponseBuilder.<BudgetView>created(URI.create("/v1/budgets/" + budget.id()))
                .header("ETag", IfMatch.etag(budget.version()))
                .entity(BudgetView.of(budget, List.of(), caller.roles()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listBudgets", summary = "The agency's budgets with their totals")
    public Page<BudgetView> list(@RestQuery Integer fiscalYear, @Valid @BeanParam Paging paging) {
        return budgets.list(fiscalYear, paging.of(BudgetView.class)).pageOf(this::views);
    }

    private List<BudgetView> views(List<Budget> page) {
        var ofBudget = lines.of(page.stream().map(Budget::id).toList());
        return page.stream()
                .map(budget -> BudgetView.of(budget, ofBudget.getOrDefault(budget.id(), List.of()), caller.roles()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getBudget",
            summary = "A budget: ceiling, committed, realised and available, line by line")
    public RestResponse<BudgetView> get(UUID id) {
        var budget = budgets.get(id);
        var view = BudgetView.of(budget, lines.of(List.of(id)).getOrDefault(id, List.of()), caller.roles());
        return ResponseBuilder.<BudgetView>ok(view)
                .header("ETag", IfMatch.etag(budget.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getBudgetHistory",
            summary = "What became of a budget: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("budget", id, cursor, limit);
    }

    @POST
    @Path("/{id}/lines")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = BudgetLineView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "addBudgetLine", summary = "Adds a line and allocates its ceiling")
    public RestResponse<BudgetLineView> add(UUID id, @Valid @NotNull BudgetLineDraft draft) {
        var line = service.add(id, draft);
        var location = URI.create("/v1/budgets/" + id + "/lines/" + line.id());
        return answer(ResponseBuilder.created(location), line);
    }

    @GET
    @Path("/{id}/lines/{lineId}")
    @Transactional
    @Operation(operationId = "getBudgetLine", summary = "A line of a budget")
    public RestResponse<BudgetLineView> line(UUID id, UUID lineId) {
        return answer(ResponseBuilder.create(RestResponse.Status.OK), lines.of(id, lineId));
    }

    @POST
    @Path("/{id}/lines/{lineId}/allocation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "allocateBudgetLine",
            summary = "Changes the ceiling of a line",
            description = "A ceiling never goes below what is committed and realised.")
    public RestResponse<BudgetLineView> allocate(
            UUID id, UUID lineId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CeilingDraft draft) {
        return answer(
                ResponseBuilder.create(RestResponse.Status.OK), service.allocate(id, lineId, ifMatch, draft.ceiling()));
    }

    @GET
    @Path("/{id}/ledger-entries")
    @Transactional
    @Operation(operationId = "listLedgerEntries", summary = "Every movement of the budget's money, in order")
    public Page<LedgerEntryView> ledger(
            UUID id, @RestQuery UUID lineId, @RestQuery UUID planItemId, @Valid @BeanParam Paging paging) {
        return entries.list(budgets.get(id).id(), lineId, planItemId, paging.of(LedgerEntryView.class))
                .page(LedgerEntry::view);
    }

    private RestResponse<BudgetLineView> answer(ResponseBuilder<BudgetLineView> response, BudgetLine line) {
        return response.header("ETag", IfMatch.etag(line.version()))
                .entity(BudgetLineView.of(line, caller.roles()))
                .build();
    }
}
