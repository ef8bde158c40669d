package bangkom.competency.evidence;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Role;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
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
@Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.ASSESSOR,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR
})
@Tag(name = "Exports", description = "Ekspor: lists as files")
class EvidenceExportResource {
    private final EvidenceService service;
    private final EvidenceRows rows;
    private final Downloads downloads;

    EvidenceExportResource(EvidenceService service, EvidenceRows rows, Downloads downloads) {
        this.service = service;
        this.rows = rows;
        this.downloads = downloads;
    }

    @GET
    @Path("/evidence")
    @Transactional
    @Operation(operationId = "exportEvidence", summary = "Read the list of evidence as one file")
    public Download evidence(
            @RestQuery UUID employeeId,
            @RestQuery UUID competencyId,
            @RestQuery EvidenceStatus status,
            @RestQuery EvidenceSource sourceKind,
            HttpHeaders headers) {
        var who = service.who();
        var filter = new EvidenceFilter(employeeId, competencyId, status, sourceKind);
        return downloads.list(
                "evidence",
                headers,
                EvidenceView.class,
                paging -> rows.list(filter, paging.of(EvidenceView.class))
                        .page(evidence -> EvidenceView.of(evidence, who)));
    }
}
