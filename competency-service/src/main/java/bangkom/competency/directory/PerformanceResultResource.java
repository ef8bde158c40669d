package bangkom.competency.directory;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/performance-results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance results", description = "Hasil kinerja: a year's predicate and potential of civil servants")
class PerformanceResultResource {
    private static final int MULTI_STATUS = 207;

    private final PerformanceService service;

    PerformanceResultResource(PerformanceService service) {
        this.service = service;
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "upsertPerformanceResults",
            summary = "Take over up to 1,000 yearly results",
            description = "By NIP and year; the performance part of the needs (PP 11/2017 art. 206).")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<PerformanceResultDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(service.upsert(batch.items()))
                .build();
    }
}
