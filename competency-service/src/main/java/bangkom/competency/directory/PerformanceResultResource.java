package bangkom.competency.directory;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/performance-results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance results", description = "Hasil kinerja: a year's predicate and potential of civil servants")
class PerformanceResultResource {
    private static final int MULTI_STATUS = 207;

    private final PerformanceService service;
    private final PerformanceResults results;
    private final Caller caller;

    PerformanceResultResource(PerformanceService service, PerformanceResults results, Caller caller) {
        this.service = service;
        this.results = results;
        this.caller = caller;
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

    @GET
    @RolesAllowed({
        Role.EMPLOYEE,
        Role.DIRECT_SUPERVISOR,
        Role.UNIT_MANAGER,
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.ASSESSOR,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT,
        Role.SERVICE
    })
    @Transactional
    @Operation(
            operationId = "listPerformanceResults",
            summary = "List the yearly results of the people the caller may see")
    public Page<PerformanceResultView> list(
            @RestQuery UUID employeeId, @RestQuery Integer year, @Valid @BeanParam Paging paging) {
        return results.list(caller.agencyId(), caller.sight(), employeeId, year, paging.of(PerformanceResultView.class))
                .page(PerformanceResult::view);
    }
}
