package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.ScopedRead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/employees/{id}/competency-profile")
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
@Tag(name = "Competency profiles", description = "Profil kompetensi: the levels a civil servant has shown")
class ProfileResource {
    private final VisiblePeople people;
    private final ScopedRead reads;
    private final CompetencyNames competencies;
    private final LevelExplanations explanations;
    private final AgencyCalendar calendar;
    private final CurrentScope scope;
    private final Clock clock;

    ProfileResource(
            VisiblePeople people,
            ScopedRead reads,
            CompetencyNames competencies,
            LevelExplanations explanations,
            AgencyCalendar calendar,
            CurrentScope scope,
            Clock clock) {
        this.people = people;
        this.reads = reads;
        this.competencies = competencies;
        this.explanations = explanations;
        this.calendar = calendar;
        this.scope = scope;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCompetencyProfile",
            summary = "Read a person's competency profile",
            description =
                    "Each level follows from evidence by the policy of the competency's dictionary; what the person"
                            + " says of themself stands beside it. One's own, one's subordinates', one's unit's; HR, assessors"
                            + " and officials see everyone's (PP 11/2017 art. 165-168).")
    public CompetencyProfileView get(
            UUID id,
            @Parameter(description = "As it was on this day by when things were observed; without it now") @RestQuery
                    LocalDate asOf) {
        var agency = scope.agencyId();
        if (asOf != null) {
            var levels = Profiles.of(agency, id, asOf);
            var person = people.get(id, levels);
            return new CompetencyProfileView(person.id(), named(levels.rows()));
        }
        var kept = Profiles.kept(agency, id);
        var person = people.get(id, kept.levels(), kept.said());
        var levels = kept.isDue(clock.instant()) ? reads.list(Profiles.of(agency, id, today(agency))) : kept.shown();
        return new CompetencyProfileView(person.id(), named(levels));
    }

    private LocalDate today(UUID agency) {
        return reads.list(Profiles.dayOf(agency, clock.instant())).get(0);
    }

    private List<ProfileLevelView> named(List<ShownLevel> levels) {
        var names =
                competencies.of(levels.stream().map(ShownLevel::competencyId).toList());
        return levels.stream()
                .filter(level -> names.containsKey(level.competencyId()))
                .sorted(Comparator.comparing(level -> names.get(level.competencyId())))
                .map(level -> level.view(names.get(level.competencyId())))
                .toList();
    }

    @GET
    @Path("/explanation")
    @Transactional
    @Operation(
            operationId = "explainProfileLevel",
            summary = "Why a person has a level: which evidence decided it, which did not and why",
            description =
                    "By the policy of the competency's dictionary: the latest, the highest or the weighted mean of"
                            + " what is accepted, strong and still valid; when it became known does not matter."
                            + " `asOf` answers for an earlier day.")
    public LevelExplanationView explain(
            UUID id,
            @Parameter(description = "The competency", example = "0198c0de-0000-7000-8000-000000000001")
                    @RestQuery
                    @NotNull
                    UUID competencyId,
            @Parameter(description = "As it was on this day; without it today") @RestQuery LocalDate asOf) {
        var person = people.get(id);
        return explanations.of(person.id(), competencyId, asOf == null ? calendar.today() : asOf);
    }
}
