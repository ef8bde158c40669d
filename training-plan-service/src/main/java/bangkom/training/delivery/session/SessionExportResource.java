package bangkom.training.delivery.session;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
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
    Role.PROVIDER,
    Role.ASSESSOR,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT,
    Role.SERVICE
})
@Tag(name = "Exports", description = "Ekspor: lists as files")
class SessionExportResource {
    private final SeenSessions sessions;
    private final Downloads downloads;

    SessionExportResource(SeenSessions sessions, Downloads downloads) {
        this.sessions = sessions;
        this.downloads = downloads;
    }

    @GET
    @Path("/sessions")
    @Transactional
    @Operation(operationId = "exportSessions", summary = "Read the list of sessions as one file")
    public Download sessions(
            @RestQuery UUID planItemId,
            @RestQuery UUID programmeId,
            @RestQuery SessionStatus status,
            HttpHeaders headers) {
        return downloads.list(
                sessions.scope(),
                "sessions",
                headers,
                SessionView.class,
                paging -> sessions.page(planItemId, programmeId, status, paging));
    }
}
