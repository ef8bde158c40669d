package bangkom.training.jp;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The conversion table of lesson hours (tabel konversi JP), kept by the national steward and read by everyone. */
@Path("/v1/jp-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Lesson hours", description = "Jam pelajaran (JP): what counts, who has how many, who needs more")
class JpRuleResource {
    private static final int MULTI_STATUS = 207;

    private final JpRuleService service;
    private final JpRules rules;
    private final Clock clock;

    JpRuleResource(JpRuleService service, JpRules rules, Clock clock) {
        this.service = service;
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Role.CATALOGUE_STEWARD)
    @Idempotent
    @Operation(operationId = "upsertJpRules", summary = "Sets conversion rules by form and first day")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<JpRuleDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(service.upsert(batch.items()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listJpRules", summary = "The rules in force on a day, today unless said")
    public JpRulesView list(@RestQuery LocalDate onDate) {
        var day = onDate == null ? LocalDate.now(clock) : onDate;
        return new JpRulesView(
                day, rules.inForce(day).stream().map(JpRuleView::of).toList());
    }
}
