package bangkom.competency.privacy.breach;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
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

/** Breaches of personal data over HTTP: recorded by HR, read by those who supervise and, once told, by those concerned. */
@Path("/v1/data-breaches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
@Tag(name = "Own data", description = "Data pribadi: a copy of what is kept of oneself, and requests about it")
class DataBreachResource {
    private final DataBreachService service;
    private final DataBreaches breaches;
    private final Caller caller;
    private final AuditEntries trail;

    DataBreachResource(DataBreachService service, DataBreaches breaches, Caller caller, AuditEntries trail) {
        this.service = service;
        this.breaches = breaches;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = DataBreachView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "recordDataBreach",
            summary = "Record that personal data was not protected",
            description =
                    "Those concerned and the authority are to be told within 3 times 24 hours (UU 27/2022 art. 46);"
                            + " if one is not, bangkom.data-breach.escalated.v1 says so.")
    public RestResponse<DataBreachView> record(@Valid @NotNull DataBreachDraft draft) {
        var breach = service.record(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/data-breaches/" + breach.id())), breach);
    }

    @GET
    @RolesAllowed({Role.EMPLOYEE, Role.HR_ADMIN, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listDataBreaches",
            summary = "List breaches: of one's own data once told, or all for those who answer for them")
    public Page<DataBreachView> list(@RestQuery DataBreachStatus status, @Valid @BeanParam Paging paging) {
        return breaches.list(caller.agencyId(), status, onlyOf(), paging.of(DataBreachView.class))
                .page(service::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.EMPLOYEE, Role.HR_ADMIN, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
    @Transactional
    @Operation(operationId = "getDataBreach", summary = "Read one breach")
    public RestResponse<DataBreachView> get(UUID id) {
        return answer(ResponseBuilder.create(200), breaches.get(caller.agencyId(), id, onlyOf()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getDataBreachHistory",
            summary = "What became of a breach: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        breaches.get(caller.agencyId(), id, Optional.empty());
        return trail.history("data-breach", id, cursor, limit);
    }

    @GET
    @Path("/{id}/people")
    @Transactional
    @Operation(operationId = "listPeopleOfDataBreach", summary = "List whom a breach concerns")
    public Page<AffectedPersonView> people(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        breaches.get(caller.agencyId(), id, Optional.empty());
        var rows = breaches.people(caller.agencyId(), id, Cursor.parse(cursor).id(), limit + 1).stream()
                .map(AffectedPersonView::new)
                .toList();
        return Page.of(rows, limit, row -> new Cursor("", row.employeeId()));
    }

    @POST
    @Path("/{id}/subject-notice")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "notifySubjectsOfDataBreach",
            summary = "Tell those concerned",
            description = "From now on they can read of it; bangkom.data-breach.subjects-notified.v1 names them, 500 an"
                    + " event, to whatever sends mail or messages.")
    public RestResponse<DataBreachView> notifySubjects(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.notifySubjects(id, ifMatch));
    }

    @POST
    @Path("/{id}/authority-notice")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "notifyAuthorityOfDataBreach",
            summary = "Record that the authority for personal data was told, with the number of the letter")
    public RestResponse<DataBreachView> notifyAuthority(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AuthorityNoticeDraft draft) {
        return answer(ResponseBuilder.create(200), service.notifyAuthority(id, draft, ifMatch));
    }

    /** Empty for those who read all of the agency. */
    private Optional<UUID> onlyOf() {
        return caller.has(Role.HR_ADMIN) || caller.has(Role.APPOINTING_OFFICIAL) || caller.has(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(caller.requireEmployee());
    }

    private RestResponse<DataBreachView> answer(ResponseBuilder<DataBreachView> response, DataBreach breach) {
        return response.header("ETag", IfMatch.etag(breach.version()))
                .entity(service.view(breach))
                .build();
    }
}
