package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    private final Profiles profiles;
    private final VisiblePeople people;
    private final CurrentScope scope;

    ProfileResource(Profiles profiles, VisiblePeople people, CurrentScope scope) {
        this.profiles = profiles;
        this.people = people;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "getCompetencyProfile",
            summary = "Read a person's competency profile",
            description = "The level is that of the latest strong evidence by the day it was observed; what the person"
                    + " says of themself stands beside it. One's own, one's subordinates', one's unit's; HR, assessors"
                    + " and officials see everyone's (PP 11/2017 art. 165-168).")
    public CompetencyProfileView get(UUID id) {
        var person = people.get(id);
        return new CompetencyProfileView(person.id(), profiles.of(scope.agencyId(), person.id()));
    }
}
