package bangkom.competency.assessment;

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
class AssessmentExportResource {
    private final Assessments assessments;
    private final AssessmentFactFinding finding;
    private final Downloads downloads;

    AssessmentExportResource(Assessments assessments, AssessmentFactFinding finding, Downloads downloads) {
        this.assessments = assessments;
        this.finding = finding;
        this.downloads = downloads;
    }

    @GET
    @Path("/assessments")
    @Transactional
    @Operation(operationId = "exportAssessments", summary = "Read the list of assessments as one file")
    public Download assessments(@RestQuery UUID employeeId, @RestQuery AssessmentStatus status, HttpHeaders headers) {
        var who = finding.who();
        return downloads.list(
                "assessments",
                headers,
                AssessmentView.class,
                paging -> assessments
                        .list(employeeId, status, paging.of(AssessmentView.class))
                        .page(assessment -> AssessmentView.of(assessment, who)));
    }
}
