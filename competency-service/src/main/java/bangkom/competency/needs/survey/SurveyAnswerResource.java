package bangkom.competency.needs.survey;

import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How surveys are answered over HTTP: the form, each person's one answer, and what all said together. */
@Path("/v1/survey-instruments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "Instrumen survei kebutuhan: people say what they need")
class SurveyAnswerResource {
    private final SurveyService service;
    private final SurveyInstruments instruments;
    private final SurveyResponses responses;
    private final Caller caller;

    SurveyAnswerResource(
            SurveyService service, SurveyInstruments instruments, SurveyResponses responses, Caller caller) {
        this.service = service;
        this.instruments = instruments;
        this.responses = responses;
        this.caller = caller;
    }

    @GET
    @Path("/form")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getSurveyForm",
            summary = "The questions as JSON Schema, for any frontend to render",
            description = "What is filled in is sent as values of a response.")
    public SurveyFormView form(UUID id) {
        var instrument = instruments.get(caller.agencyId(), id);
        return SurveyFormView.of(instrument.title(), instrument.questions());
    }

    @POST
    @Path("/responses")
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = SurveyResponseView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a survey, once and for oneself",
            description = "An answer of 4 or 5 says: I need this.")
    public RestResponse<SurveyResponseView> respond(UUID id, @Valid @NotNull SurveyResponseDraft draft) {
        var response = service.respond(id, draft);
        return ResponseBuilder.<SurveyResponseView>created(
                        URI.create("/v1/survey-instruments/" + id + "/responses/" + response.id()))
                .header("ETag", IfMatch.etag(0))
                .entity(response)
                .build();
    }

    @POST
    @Path("/anonymous-responses")
    @RolesAllowed(Role.EMPLOYEE)
    @Transactional
    @APIResponse(responseCode = "204", description = "Taken in")
    @Operation(
            operationId = "answerSurveyAnonymously",
            summary = "Answer an anonymous survey, once and for oneself",
            description = "Nothing is answered that could be kept beside the answers, so no Idempotency-Key is taken:"
                    + " sent again it is 409.")
    public void respondAnonymously(UUID id, @Valid @NotNull SurveyResponseDraft draft) {
        service.respondAnonymously(id, draft);
    }

    @GET
    @Path("/responses/{responseId}")
    @RolesAllowed({Role.EMPLOYEE, Role.HR_ADMIN, Role.AUDITOR})
    @Transactional
    @Operation(operationId = "getSurveyResponse", summary = "Read one's own answers; HR and auditors read all")
    public SurveyResponseView response(UUID id, UUID responseId) {
        boolean all = caller.has(Role.HR_ADMIN) || caller.has(Role.AUDITOR);
        return responses
                .get(caller.agencyId(), id, responseId)
                .filter(response -> all || Optional.of(response.employeeId()).equals(caller.employee()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "survey-response %s", responseId));
    }

    @GET
    @Path("/results")
    @RolesAllowed({Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
    @Transactional
    @APIResponseSchema(SurveyResultsView.class)
    @APIResponse(responseCode = "409", ref = "Problem409")
    @Operation(
            operationId = "getSurveyResults",
            summary = "What all who answered said together",
            description = "Of five people at least; of an anonymous survey once it is closed. It takes no filter, so"
                    + " that no two results differ by one person.")
    public SurveyResultsView results(UUID id) {
        return service.results(id);
    }
}
