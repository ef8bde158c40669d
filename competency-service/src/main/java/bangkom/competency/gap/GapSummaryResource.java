package bangkom.competency.gap;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.UnitTree;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.profile.VisiblePeople;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/competency-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class GapSummaryResource {
    private final GapSummaries summaries;
    private final CompetencyCoverage coverage;
    private final TalentBoxes boxes;
    private final HeatMap heatMap;
    private final VisiblePeople people;
    private final UnitTree tree;
    private final Caller caller;

    GapSummaryResource(
            GapSummaries summaries,
            CompetencyCoverage coverage,
            TalentBoxes boxes,
            HeatMap heatMap,
            VisiblePeople people,
            UnitTree tree,
            Caller caller) {
        this.summaries = summaries;
        this.coverage = coverage;
        this.boxes = boxes;
        this.heatMap = heatMap;
        this.people = people;
        this.tree = tree;
        this.caller = caller;
    }

    @GET
    @Path("/summary")
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
            @RestQuery @DefaultValue("AGENCY") GapsBy by,
            @Parameter(description = "This unit alone, unless includeBelow") @RestQuery UUID unitId,
            @Parameter(description = "The unit with all below it") @RestQuery @DefaultValue("false")
                    boolean includeBelow,
            @RestQuery UUID competencyId) {
        return new GapSummaryView(summaries.by(by, units(unitId, includeBelow), competencyId));
    }

    @GET
    @Path("/heat-map")
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
            operationId = "listGapHeatMap",
            summary = "The gaps of each unit in each competency that its people's jobs require",
            description = "A unit's manager is told of the own unit and those below only.")
    public Page<HeatMapCell> heatMap(
            @Parameter(description = "This unit alone, unless includeBelow") @RestQuery UUID unitId,
            @Parameter(description = "The unit with all below it") @RestQuery @DefaultValue("false")
                    boolean includeBelow,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(heatMap.after(Cursor.parse(cursor), limit, units(unitId, includeBelow)), limit, HeatMap::at);
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.NATIONAL_ANALYST,
        Role.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listCompetencyCoverage",
            summary = "How many people carry each competency that the agency requires",
            description = "Those carried by the fewest first: what hangs on one person, or on nobody, is at risk.")
    public CompetencyCoverageView coverage(
            @Parameter(description = "Only what hangs on one person or nobody") @RestQuery @DefaultValue("false")
                    boolean atRisk,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return coverage.after(cursor, atRisk, limit);
    }

    @GET
    @Path("/talent-boxes")
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
            operationId = "countTalentBoxes",
            summary = "How many people are in each of the nine boxes in a year",
            description =
                    "Yearly performance by potential (PermenPANRB 3/2020). A unit's manager is told of the own unit and"
                            + " those below only.")
    public TalentBoxView boxes(
            @Parameter(description = "The calendar year", example = "2025") @RestQuery @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "This unit alone, unless includeBelow") @RestQuery UUID unitId,
            @Parameter(description = "The unit with all below it") @RestQuery @DefaultValue("false")
                    boolean includeBelow) {
        return boxes.of(year, units(unitId, includeBelow));
    }

    private Collection<UUID> units(UUID asked, boolean includeBelow) {
        if (caller.has(Role.NATIONAL_ANALYST) || people.sight().everyone()) {
            return asked == null ? null : askedFor(asked, includeBelow);
        }
        var managed = caller.managedUnits();
        if (asked != null && !managed.contains(asked)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "org-unit %s", asked);
        }
        return asked == null ? managed : askedFor(asked, includeBelow);
    }

    /** Whoever manages a unit manages those below it. */
    private Collection<UUID> askedFor(UUID unit, boolean includeBelow) {
        return includeBelow ? tree.within(caller.agencyId(), unit) : List.of(unit);
    }
}
