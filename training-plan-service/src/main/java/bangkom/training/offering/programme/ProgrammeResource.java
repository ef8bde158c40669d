package bangkom.training.offering.programme;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Revalidated;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Programmes over HTTP; everyone reads, their keeper writes. */
@Path("/v1/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "Program: what providers teach, with outcomes, lesson hours and cost")
class ProgrammeResource {
    private final ProgrammeService service;
    private final Programmes programmes;
    private final Caller caller;
    private final AuditEntries trail;

    ProgrammeResource(ProgrammeService service, Programmes programmes, Caller caller, AuditEntries trail) {
        this.service = service;
        this.programmes = programmes;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "addProgramme",
            summary = "Adds a programme as a draft",
            description = "In one of the 26 forms of development (Perlan 10/2018); a steward's are national, with a"
                    + " national provider.")
    public RestResponse<ProgrammeView> add(@Valid @NotNull ProgrammeDraft draft) {
        var programme = service.add(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/programmes/" + programme.id())), programme);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listProgrammes", summary = "The agency's programmes and the national ones")
    public Page<ProgrammeView> list(
            @RestQuery @Size(max = 80) String code,
            @RestQuery UUID providerId,
            @RestQuery UUID competencyId,
            @RestQuery DevelopmentForm form,
            @RestQuery DeliveryMode deliveryMode,
            @RestQuery ProgrammeStatus status,
            @Valid @BeanParam Paging paging) {
        var filter = new Filter()
                .with("code", code, "code = :code")
                .with("provider", providerId, "providerId = :provider")
                .with("competency", competencyId, Programmes.LEADS_TO_COMPETENCY)
                .with("form", form, "form = :form")
                .with("mode", deliveryMode, "deliveryMode = :mode")
                .with("status", status, "status = :status");
        return programmes
                .list(caller.agencyId(), filter, paging.of(ProgrammeView.class))
                .page(programme -> programme.view(caller));
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getProgramme", summary = "Reads one programme")
    public RestResponse<ProgrammeView> get(UUID id) {
        return answer(ResponseBuilder.create(200), programmes.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getProgrammeHistory",
            summary = "What became of a programme: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("programme", id, cursor, limit);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "publishProgramme",
            summary = "Offers a programme: plans may choose it from now on",
            description = "422 PROGRAMME_NOT_OFFERED unless its provider is active.")
    public RestResponse<ProgrammeView> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.publish(id, ifMatch));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "retireProgramme",
            summary = "Takes a programme off the offer; plans that chose it keep it")
    public RestResponse<ProgrammeView> retire(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.retire(id, ifMatch));
    }

    private RestResponse<ProgrammeView> answer(ResponseBuilder<ProgrammeView> response, Programme programme) {
        return response.header("ETag", IfMatch.etag(programme.version()))
                .entity(programme.view(caller))
                .build();
    }
}
