package bangkom.training.offering.provider;

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

/** Providers over HTTP; everyone reads, their keeper writes. */
@Path("/v1/providers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers", description = "Penyelenggara: who offers development, for one agency or the nation")
class ProviderResource {
    private final ProviderService service;
    private final Providers providers;
    private final Caller caller;
    private final AuditEntries trail;

    ProviderResource(ProviderService service, Providers providers, Caller caller, AuditEntries trail) {
        this.service = service;
        this.providers = providers;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @APIResponseSchema(value = ProviderView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "addProvider",
            summary = "Adds a provider as a draft",
            description = "A steward's are national: every agency sees them once they are active.")
    public RestResponse<ProviderView> add(@Valid @NotNull ProviderDraft draft) {
        var provider = service.add(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/providers/" + provider.id())), provider);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listProviders", summary = "The agency's providers and the national ones")
    public Page<ProviderView> list(
            @RestQuery @Size(max = 80) String code,
            @RestQuery ProviderType type,
            @RestQuery ProviderStatus status,
            @Valid @BeanParam Paging paging) {
        var filter = new Filter()
                .with("code", code, "code = :code")
                .with("type", type, "type = :type")
                .with("status", status, "status = :status");
        return providers
                .list(caller.agencyId(), filter, paging.of(ProviderView.class))
                .page(provider -> provider.view(caller));
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getProvider", summary = "Reads one provider")
    public RestResponse<ProviderView> get(UUID id) {
        return answer(ResponseBuilder.create(200), providers.get(caller.agencyId(), id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getProviderHistory",
            summary = "What became of a provider: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("provider", id, cursor, limit);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @Operation(operationId = "activateProvider", summary = "Relies on a provider from now on")
    public RestResponse<ProviderView> activate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.take(id, ProviderVerb.ACTIVATION, ifMatch));
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
    @Idempotent
    @Operation(
            operationId = "deactivateProvider",
            summary = "No longer relies on a provider",
            description = "Its programmes stay as they are; none of them is planned or published any more.")
    public RestResponse<ProviderView> deactivate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.take(id, ProviderVerb.DEACTIVATION, ifMatch));
    }

    private RestResponse<ProviderView> answer(ResponseBuilder<ProviderView> response, Provider provider) {
        return response.header("ETag", IfMatch.etag(provider.version()))
                .entity(provider.view(caller))
                .build();
    }
}
