package bangkom.competency.needs.report;

import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The nation's needs over HTTP, for those who see figures and never persons. */
@Path("/v1/national-needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Need reports", description = "Rekapitulasi: needs from the person to the nation, and who was involved")
class NationalNeedsResource {
    private final NeedTotals totals;

    NationalNeedsResource(NeedTotals totals) {
        this.totals = totals;
    }

    @GET
    @RolesAllowed(Role.NATIONAL_ANALYST)
    @Transactional
    @Operation(
            operationId = "sumUpNationalNeeds",
            summary = "Add up the signed-off needs of all agencies for a year",
            description = "Accepted needs, by one thing at a time and of five people at least; smaller groups are shown"
                    + " together as OTHER.")
    public NationalNeedsView get(
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
            @RestQuery @DefaultValue("KIND") NationalNeedsBy by) {
        return NationalNeedsView.of(
                fiscalYear, by, totals.national(fiscalYear, by), groups -> totals.together(fiscalYear, by, groups));
    }
}
