package bangkom.training.delivery.enrolment;

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
class EnrolmentExportResource {
    private final Enrolments enrolments;
    private final Downloads downloads;
    private final Caller caller;

    EnrolmentExportResource(Enrolments enrolments, Downloads downloads, Caller caller) {
        this.enrolments = enrolments;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/enrolments")
    @Transactional
    @Operation(operationId = "exportEnrolments", summary = "Read the list of participations as one file")
    public Download enrolments(@RestQuery UUID employeeId, @RestQuery EnrolmentStatus status, HttpHeaders headers) {
        var sight = caller.sight();
        var roles = caller.roles();
        return downloads.list(
                "enrolments",
                headers,
                EnrolmentView.class,
                paging -> enrolments
                        .list(null, employeeId, status, sight, paging.of(EnrolmentView.class))
                        .page(enrolment -> EnrolmentView.of(enrolment, roles)));
    }
}
