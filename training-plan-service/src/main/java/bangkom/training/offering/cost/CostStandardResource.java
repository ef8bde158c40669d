package bangkom.training.offering.cost;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Revalidated;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.training.offering.CostComponent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** Cost ceilings over HTTP: kept by the national steward, read by everyone. */
@Path("/v1/cost-standards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cost standards", description = "Standar biaya masukan: ceilings of cost a fiscal year and region")
class CostStandardResource {
    private static final int MULTI_STATUS = 207;

    private final CostStandardService service;
    private final CostStandards standards;
    private final AuditEntries trail;

    CostStandardResource(CostStandardService service, CostStandards standards, AuditEntries trail) {
        this.service = service;
        this.standards = standards;
        this.trail = trail;
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Role.CATALOGUE_STEWARD)
    @Idempotent
    @Operation(
            operationId = "upsertCostStandards",
            summary = "Sets ceilings by fiscal year, region, component and unit",
            description = "National (PMK on standar biaya masukan of the year; Perpres 33/2020 for regions).")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<CostStandardDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(service.upsert(batch.items()))
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listCostStandards", summary = "Lists ceilings")
    public Page<CostStandardView> list(
            @RestQuery Integer fiscalYear,
            @RestQuery @Size(max = 80) String region,
            @RestQuery CostComponent component,
            @Valid @BeanParam Paging paging) {
        var filter = new Filter()
                .with("year", fiscalYear, "fiscalYear = :year")
                .with("region", region, "region = :region")
                .with("component", component, "component = :component");
        return paging.of(CostStandardView.class).find(standards, filter).page(CostStandard::view);
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getCostStandard", summary = "Reads one ceiling")
    public RestResponse<CostStandardView> get(UUID id) {
        var view = standards.get(id).view();
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getCostStandardHistory",
            summary = "What became of a cost standard: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("cost-standard", id, cursor, limit);
    }
}
