package bangkom.training.delivery.completion;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
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

@Path("/v1/training/exports")
@Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.ASSESSOR,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT,
    Role.SERVICE
})
@Tag(name = "Exports", description = "Ekspor: lists as files")
class CompletionExportResource {
    private final Completions completions;
    private final Certificates certificates;
    private final Downloads downloads;
    private final Caller caller;

    CompletionExportResource(Completions completions, Certificates certificates, Downloads downloads, Caller caller) {
        this.completions = completions;
        this.certificates = certificates;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/completion-records")
    @Transactional
    @Operation(operationId = "exportCompletionRecords", summary = "Read the list of completion records as one file")
    public Download records(@RestQuery UUID employeeId, @RestQuery UUID sessionId, HttpHeaders headers) {
        var sight = caller.sight();
        return downloads.list(
                "completion-records",
                headers,
                CompletionRecordView.class,
                paging -> completions
                        .list(employeeId, sessionId, sight, paging.of(CompletionRecordView.class))
                        .page(row -> row));
    }

    @GET
    @Path("/certificates")
    @Transactional
    @Operation(operationId = "exportCertificates", summary = "Read the list of certificates as one file")
    public Download certificates(@RestQuery UUID employeeId, @RestQuery CertificateStatus status, HttpHeaders headers) {
        var sight = caller.sight();
        return downloads.list(
                "certificates",
                headers,
                CertificateView.class,
                paging -> certificates
                        .list(employeeId, status, sight, paging.of(CertificateView.class))
                        .page(row -> row));
    }
}
