package bangkom.competency.privacy;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Requests about personal data over HTTP: made for oneself, answered by HR. */
@Path("/v1/data-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EMPLOYEE, Role.HR_ADMIN, Role.AUDITOR})
@Tag(name = "Own data", description = "Data pribadi: a copy of what is kept of oneself, and requests about it")
class DataRequestResource {
    private final DataRequestService service;
    private final DataRequests requests;
    private final Caller caller;
    private final AuditEntries trail;

    DataRequestResource(DataRequestService service, DataRequests requests, Caller caller, AuditEntries trail) {
        this.service = service;
        this.requests = requests;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = DataRequestView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "requestOwnData",
            summary = "Ask to see or correct one's own data, or object to its processing",
            description = "Due within 3 times 24 hours (UU 27/2022 art. 30, 32 and 41); a late one is told as"
                    + " bangkom.data-request.escalated.v1.")
    public RestResponse<DataRequestView> ask(@Valid @NotNull DataRequestDraft draft) {
        var request = service.ask(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/data-requests/" + request.id())), request);
    }

    @GET
    @Transactional
    @Operation(operationId = "listDataRequests", summary = "List requests: one's own, or all for HR and auditors")
    public Page<DataRequestView> list(
            @RestQuery DataRequestKind kind, @RestQuery DataRequestStatus status, @Valid @BeanParam Paging paging) {
        return requests.list(caller.agencyId(), kind, status, onlyOf(), paging.of(DataRequestView.class))
                .page(service::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDataRequest", summary = "Read a request with its answer")
    public RestResponse<DataRequestView> get(UUID id) {
        return answer(ResponseBuilder.create(200), requests.get(caller.agencyId(), id, onlyOf()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getDataRequestHistory",
            summary = "What became of a request: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("data-request", id, cursor, limit);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "answerDataRequest",
            summary = "Say what was done about a request, or why nothing",
            description = "Nobody answers the own request.")
    public RestResponse<DataRequestView> answer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DataRequestAnswerDraft draft) {
        return answer(ResponseBuilder.create(200), service.answer(id, draft, ifMatch));
    }

    @POST
    @Path("/{id}/lift")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "liftObjection",
            summary = "End the restriction that a granted objection put on processing",
            description = "From then on the person is ranked again. Nobody lifts the own one.")
    public RestResponse<DataRequestView> lift(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DataRequestLiftDraft draft) {
        return answer(ResponseBuilder.create(200), service.lift(id, draft, ifMatch));
    }

    /** Empty for those who read all of the agency. */
    private Optional<UUID> onlyOf() {
        return caller.has(Role.HR_ADMIN) || caller.has(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(caller.requireEmployee());
    }

    private RestResponse<DataRequestView> answer(ResponseBuilder<DataRequestView> response, DataRequest request) {
        return response.header("ETag", IfMatch.etag(request.version()))
                .entity(service.view(request))
                .build();
    }
}
