package bangkom.competency.needs.item;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.competency.needs.NeedStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/competency/exports")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class NeedItemExportResource {
    private final NeedItems items;
    private final NeedItemReading reading;
    private final Downloads downloads;
    private final Caller caller;

    NeedItemExportResource(NeedItems items, NeedItemReading reading, Downloads downloads, Caller caller) {
        this.items = items;
        this.reading = reading;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/need-items")
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.UNIT_MANAGER,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.AUDITOR,
        Role.SERVICE,
        Role.INTEGRATION_CLIENT
    })
    @Transactional
    @Operation(operationId = "exportNeedItems", summary = "Read the list of needs as one file, the most pressing first")
    public Download needs(
            @RestQuery UUID needsAnalysisId,
            @RestQuery UUID unitId,
            @RestQuery UUID competencyId,
            @RestQuery NeedStatus status,
            HttpHeaders headers) {
        var agency = caller.agencyId();
        var filter = new NeedItemFilter(needsAnalysisId, unitId, competencyId, status, null);
        return downloads.list(
                "need-items",
                headers,
                NeedItemView.class,
                paging -> items.list(agency, filter, paging.of(NeedItemView.class, "rank"))
                        .pageOf(reading::views));
    }
}
