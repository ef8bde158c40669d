package bangkom.training.need;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The needs this service has heard of (kebutuhan pengembangan kompetensi). */
@Path("/v1/development-needs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.HR_ADMIN,
    Role.UNIT_MANAGER,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT
})
@Tag(name = "Development needs", description = "Kebutuhan: accepted needs as heard from the competency service")
class DevelopmentNeedResource {
    private final DevelopmentNeeds needs;
    private final CurrentScope scope;

    DevelopmentNeedResource(DevelopmentNeeds needs, CurrentScope scope) {
        this.needs = needs;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDevelopmentNeeds",
            summary =
                    "The accepted needs of an analysis, most pressing first unless sorted otherwise, and whether all have been heard",
            description =
                    "A plan is made from needs that are ready: the analysis is signed off, every accepted need and"
                            + " all pieces of its list of people have arrived (PP 11/2017 art. 205).")
    public DevelopmentNeedsView list(@RestQuery @NotNull UUID needsAnalysisId, @Valid @BeanParam Paging paging) {
        var agency = scope.agencyId();
        var page = needs.list(agency, needsAnalysisId, paging.of(DevelopmentNeedView.class, "rank"))
                .page(need -> need);
        return new DevelopmentNeedsView(
                needs.readiness(agency, needsAnalysisId), page.items(), page.next(), page.total());
    }
}
