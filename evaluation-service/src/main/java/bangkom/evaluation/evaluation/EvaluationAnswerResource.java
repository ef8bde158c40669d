package bangkom.evaluation.evaluation;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What respondents say and what tests show, over HTTP. */
@Path("/v1/evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "Evaluasi pascapelatihan: what participants and their colleagues say of it")
class EvaluationAnswerResource {
    private final EvaluationAnswerService service;

    EvaluationAnswerResource(EvaluationAnswerService service) {
        this.service = service;
    }

    /** Not idempotent by key on purpose: the stored answer would tie the answers to the one who sent them. */
    @POST
    @Path("/{id}/responses")
    @RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR})
    @APIResponseSchema(value = EvaluationResponseView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "respondToEvaluation",
            summary = "Answer an evaluation one is invited to, once",
            description = "Every question is answered. The answers are kept without the name; sent again, they are"
                    + " refused with ALREADY_RESPONDED.")
    public RestResponse<EvaluationResponseView> respond(UUID id, @Valid @NotNull EvaluationResponseDraft draft) {
        return ResponseBuilder.<EvaluationResponseView>created(URI.create("/v1/evaluations/" + id))
                .entity(service.respond(id, draft))
                .build();
    }

    @POST
    @Path("/{id}/test-results/batch")
    @RolesAllowed({Role.PROVIDER, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "upsertEvaluationTestResults",
            summary = "Set participants' results before and after the session",
            description = "BR-EVAL-04. By participant; of an evaluation of LEARNING that is OPEN or CLOSED.")
    public RestResponse<BatchAnswer> keepTests(UUID id, @Valid @NotNull Batch<EvaluationTestResultDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(207)
                .entity(service.keepTests(id, batch.items()))
                .build();
    }
}
