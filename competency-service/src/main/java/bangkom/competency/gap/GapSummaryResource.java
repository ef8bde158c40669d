package bangkom.competency.gap;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.profile.VisiblePeople;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/competency-gaps/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class GapSummaryResource {
    private final GapSummaries summaries;
    private final VisiblePeople people;
    private final Caller caller;

    GapSummaryResource(GapSummaries summaries, VisiblePeople people, Caller caller) {
        this.summaries = summaries;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.UNIT_MANAGER,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.NATIONAL_ANALYST,
        Role.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "summariseCompetencyGaps",
            summary = "Add up the gaps of the agency, of its units or of competencies",
            description = "People whose job has a standard in force, against that standard. A unit's manager is told"
                    + " of the own unit and those below only.")
    public GapSummaryView get(
            @RestQuery @DefaultValue("AGENCY") GapsBy by, @RestQuery UUID unitId, @RestQuery UUID competencyId) {
        return new GapSummaryView(summaries.by(by, units(unitId), competencyId));
    }

    private Collection<UUID> units(UUID asked) {
        if (caller.has(Role.NATIONAL_ANALYST) || people.sight().everyone()) {
            return asked == null ? null : List.of(asked);
        }
        var managed = caller.managedUnits();
        if (asked != null && !managed.contains(asked)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "org-unit %s", asked);
        }
        return asked == null ? managed : List.of(asked);
    }
}
