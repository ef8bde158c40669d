package bangkom.competency.rule;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/match-thresholds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "National rules", description = "Thresholds, talent boxes and levels of job tiers, each from a day on")
class MatchThresholdResource {
    private static final int MULTI_STATUS = 207;

    private final MatchThresholds rules;

    MatchThresholdResource(MatchThresholds rules) {
        this.rules = rules;
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Role.CATALOGUE_STEWARD)
    @Idempotent
    @Operation(
            operationId = "setMatchThresholds",
            summary = "Set the thresholds of the job-person match from a day on",
            description = "A day that has come keeps its rule.")
    public RestResponse<BatchAnswer> set(@Valid @NotNull Batch<MatchThresholdDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(rules.set(batch.items()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listMatchThresholds",
            summary = "The thresholds of the match in force on a day, today unless said")
    public MatchThresholdsView list(@RestQuery LocalDate onDate) {
        return rules.inForce(onDate);
    }
}
