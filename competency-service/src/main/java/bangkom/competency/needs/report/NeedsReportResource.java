package bangkom.competency.needs.report;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.competency.needs.NeedsAnalyses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Reports of one analysis over HTTP; they name no person. */
@Path("/v1/needs-analyses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
@Tag(name = "Need reports", description = "Rekapitulasi: needs from the person to the nation, and who was involved")
class NeedsReportResource {
    private final NeedsReports reports;
    private final NeedsAnalyses analyses;
    private final Caller caller;

    NeedsReportResource(NeedsReports reports, NeedsAnalyses analyses, Caller caller) {
        this.reports = reports;
        this.analyses = analyses;
        this.caller = caller;
    }

    @GET
    @Path("/roll-up")
    @Transactional
    @Operation(
            operationId = "rollUpNeeds",
            summary = "Add up the needs of an analysis: by unit with all below, by competency, or for the agency",
            description =
                    "Confirmed needs of persons become those of units and of the agency (PP 11/2017 art. 205); what is"
                            + " only proposed or was rejected does not count.")
    public NeedRollUpView rollUp(UUID id, @RestQuery @DefaultValue("AGENCY") NeedRollUpBy by) {
        var analysis = analyses.get(caller.agencyId(), id);
        return reports.rollUp(caller.agencyId(), analysis.id(), by);
    }

    @GET
    @Path("/involvement")
    @Transactional
    @Operation(
            operationId = "reportInvolvement",
            summary = "How far leaders and people took part, and whether proposals were answered")
    public InvolvementView involvement(UUID id) {
        return reports.involvement(caller.agencyId(), analyses.get(caller.agencyId(), id));
    }
}
