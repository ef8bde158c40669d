package bangkom.training.plan;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/training/exports")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class PlanItemExportResource {
    private final TrainingPlans plans;
    private final StoredPlanItems items;
    private final PlanItemViews views;
    private final Downloads downloads;
    private final Caller caller;

    PlanItemExportResource(
            TrainingPlans plans, StoredPlanItems items, PlanItemViews views, Downloads downloads, Caller caller) {
        this.plans = plans;
        this.items = items;
        this.views = views;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/plan-items")
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.UNIT_MANAGER,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT
    })
    @Transactional
    @Operation(operationId = "exportPlanItems", summary = "Read the items of a plan as one file")
    public Download items(
            @RestQuery @NotNull UUID planId,
            @RestQuery UUID unitId,
            @RestQuery PlanItemStatus status,
            HttpHeaders headers) {
        var agency = caller.agencyId();
        var roles = caller.roles();
        var plan = plans.get(planId);
        return downloads.list(
                "plan-items",
                headers,
                PlanItemView.class,
                paging -> items.list(planId, unitId, status, paging.of(PlanItemView.class))
                        .pageOf(page -> views.of(agency, plan, page, roles)));
    }
}
