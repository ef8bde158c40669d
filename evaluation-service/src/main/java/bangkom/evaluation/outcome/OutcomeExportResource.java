package bangkom.evaluation.outcome;

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

@Path("/v1/evaluation/exports")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class OutcomeExportResource {
    private final CompetencyOutcomes outcomes;
    private final Downloads downloads;
    private final Caller caller;

    OutcomeExportResource(CompetencyOutcomes outcomes, Downloads downloads, Caller caller) {
        this.outcomes = outcomes;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/competency-outcomes")
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
    @Operation(operationId = "exportCompetencyOutcomes", summary = "Read the list of outcomes as one file")
    public Download outcomes(
            @RestQuery UUID sessionId,
            @RestQuery UUID employeeId,
            @RestQuery OutcomeStatus status,
            HttpHeaders headers) {
        var agency = caller.agencyId();
        var sight = caller.sight();
        var roles = caller.roles();
        var actor = caller.actor();
        var self = caller.employee().orElse(null);
        var filter = CompetencyOutcomes.filter(sessionId, employeeId, status);
        return downloads.list(
                "competency-outcomes",
                headers,
                CompetencyOutcomeView.class,
                paging -> outcomes.list(agency, sight, filter, paging.of(CompetencyOutcomeView.class))
                        .page(outcome -> outcome.view(roles, actor, self)));
    }
}
