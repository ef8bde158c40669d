package bangkom.competency.gap;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/employees/{id}/competency-gaps")
@Produces(MediaType.APPLICATION_JSON)
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
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class GapResource {
    static final String DAY = "The standard in force and the levels of this day; without it of today";

    private final Gaps gaps;
    private final CurrentScope scope;

    GapResource(Gaps gaps, CurrentScope scope) {
        this.gaps = gaps;
        this.scope = scope;
    }

    @GET
    @APIResponseSchema(CompetencyGapsView.class)
    @APIResponse(responseCode = "422", ref = "Problem422")
    @Operation(
            operationId = "getCompetencyGaps",
            summary = "Read a person's gaps against the job held, or against another job",
            description = "gap = required - actual, so that positive is a deficit; unassessed gives null, never 0"
                    + " (BR-GAP-01 to 03; PP 11/2017 art. 206).")
    public CompetencyGapsView get(
            UUID id, @RestQuery UUID targetPositionId, @Parameter(description = DAY) @RestQuery LocalDate asOf) {
        var performance = PerformanceGaps.of(scope.agencyId(), id, asOf);
        var required = gaps.of(id, targetPositionId, asOf, performance);
        return new CompetencyGapsView(
                id,
                required.positionId(),
                required.standardId(),
                required.competencies().stream().map(CompetencyGapView::of).toList(),
                performance.rows().stream().findFirst().orElse(null));
    }
}
