package bangkom.competency.catalogue.exchange;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.competency.catalogue.CompetencyService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/competency-dictionaries/{id}/case-package")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CASE", description = "Published dictionaries as 1EdTech CASE 1.1, for systems that exchange competencies")
class CaseImportResource {
    private static final int MULTI_STATUS = 207;

    private final CompetencyService competencies;
    private final CaseConfig config;

    CaseImportResource(CompetencyService competencies, CaseConfig config) {
        this.competencies = competencies;
        this.config = config;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Operation(
            operationId = "importCasePackage",
            summary = "Take the competencies of a CASE package into a dictionary that is a draft",
            description =
                    "CASE 1.1 or 1.0, from here or elsewhere. Items called Competency, or else those directly below the"
                            + " document, become competencies by their code; what stands below becomes their levels, and below"
                            + " those their indicators. One result each; the same package twice changes nothing.")
    public RestResponse<BatchAnswer> take(UUID id, @Valid @NotNull CasePackage sent) {
        var drafts = new CaseReading(sent, config.baseUri()).competencies();
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(competencies.upsert(id, drafts))
                .build();
    }
}
