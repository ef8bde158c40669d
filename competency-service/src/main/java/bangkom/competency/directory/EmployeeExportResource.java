package bangkom.competency.directory;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.AgencyScope;
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

@Path("/v1/competency/exports/employees")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class EmployeeExportResource {
    private final Employees employees;
    private final Downloads downloads;
    private final Caller caller;

    EmployeeExportResource(Employees employees, Downloads downloads, Caller caller) {
        this.employees = employees;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
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
    @Transactional
    @Operation(
            operationId = "exportEmployees",
            summary = "Read the list of civil servants as one file",
            description = "The filters and the sight are those of the list; the form is that of Accept. Cells that a"
                    + " spreadsheet would take for a formula begin with an apostrophe, which an import takes off. An"
                    + " answer that breaks off is not ended: a client must not take it for the whole.")
    public Download export(@RestQuery UUID unitId, @RestQuery UUID positionId, HttpHeaders headers) {
        var sight = EmployeeSight.of(caller);
        var agency = caller.agencyId();
        var format = SheetFormat.wanted(headers.getAcceptableMediaTypes());
        return downloads.of(
                new AgencyScope(agency),
                "employees",
                format,
                EmployeeExport.COLUMNS,
                sheet -> employees.export(agency, sight, unitId, positionId, sheet));
    }
}
