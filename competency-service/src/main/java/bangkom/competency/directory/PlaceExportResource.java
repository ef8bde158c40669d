package bangkom.competency.directory;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
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
class PlaceExportResource {
    private final Positions positions;
    private final OrgUnits units;
    private final Downloads downloads;
    private final Caller caller;

    PlaceExportResource(Positions positions, OrgUnits units, Downloads downloads, Caller caller) {
        this.positions = positions;
        this.units = units;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/positions")
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "exportPositions", summary = "Read the list of posts as one file")
    public Download positions(@RestQuery @Size(max = 80) String code, @RestQuery UUID unitId, HttpHeaders headers) {
        var agency = caller.agencyId();
        var roles = caller.roles();
        return downloads.list(
                "positions",
                headers,
                PositionView.class,
                paging -> positions
                        .list(agency, code, unitId, paging.of(PositionView.class, "code"))
                        .page(row -> row.view(roles)));
    }

    @GET
    @Path("/org-units")
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "exportOrgUnits", summary = "Read the list of units as one file")
    public Download units(@RestQuery @Size(max = 80) String code, HttpHeaders headers) {
        var agency = caller.agencyId();
        var roles = caller.roles();
        return downloads.list(
                "org-units",
                headers,
                OrgUnitView.class,
                paging -> units.list(agency, code, paging.of(OrgUnitView.class, "code"))
                        .page(row -> row.view(roles)));
    }
}
