package bangkom.training.report;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Lesson hours of a person and of the agency, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lesson hours", description = "Jam pelajaran (JP): what counts, who has how many, who needs more")
class ReportResource {
    private final LessonHours hours;
    private final Caller caller;

    ReportResource(LessonHours hours, Caller caller) {
        this.hours = hours;
        this.caller = caller;
    }

    @GET
    @Path("/lesson-hours")
    @Transactional
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
    @Operation(
            operationId = "getLessonHours",
            summary = "A person's lesson hours of a year",
            description = "PNS: at least 20 JP a year (PP 11/2017 pasal 203 ayat 4). PPPK: at most 24 JP a year,"
                    + " JPT utama and madya exempt (PP 49/2018 pasal 40). Hours count in the year of the last day."
                    + " An EMPLOYEE reads their own, a DIRECT_SUPERVISOR the team's.")
    public LessonHoursView ofPerson(
            @RestQuery @NotNull UUID employeeId, @RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        return hours.of(employeeId, year, caller.sight());
    }

    @GET
    @Path("/reports/jp-compliance")
    @Transactional
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.UNIT_MANAGER,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.AUDITOR,
        Role.NATIONAL_ANALYST,
        Role.INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "reportJpCompliance",
            summary = "How the agency's people stand against the floor and the ceiling of lesson hours",
            description = "Counts the people active now by the thresholds in force at the end of the year.")
    public JpComplianceView compliance(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        return hours.compliance(year);
    }
}
