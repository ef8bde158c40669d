package bangkom.competency.directory;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/positions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions", description = "Jabatan: the posts of an agency, upserted by their code")
class PositionResource {
    private static final int MULTI_STATUS = 207;

    private final PositionService service;
    private final Positions positions;
    private final Caller caller;
    private final AuditEntries trail;

    PositionResource(PositionService service, Positions positions, Caller caller, AuditEntries trail) {
        this.service = service;
        this.positions = positions;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT})
    @Idempotent
    @Operation(
            operationId = "upsertPositions",
            summary = "Bring up to 1,000 posts in line with the agency's personnel system",
            description = "By code. When a post's tier changes, the people who hold it are told of again.")
    public RestResponse<BatchAnswer> upsert(@Valid @NotNull Batch<PositionDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(service.upsert(batch.items()))
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listPositions", summary = "List the agency's posts by code")
    public Page<PositionView> list(
            @RestQuery @Size(max = 80) String code, @RestQuery UUID unitId, @Valid @BeanParam Paging paging) {
        return positions
                .list(caller.agencyId(), code, unitId, paging.of(PositionView.class, "code"))
                .page(row -> row.view(caller.roles()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getPosition", summary = "Read one post")
    public RestResponse<PositionView> get(UUID id) {
        return answer(positions.get(caller.agencyId(), id));
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "deactivatePosition",
            summary = "Close a post for good",
            description =
                    "409 POSITION_HELD while active people hold it. A closed post cannot be opened again; its code"
                            + " stays taken.")
    public RestResponse<PositionView> deactivate(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DeactivationDraft draft) {
        return answer(service.deactivate(id, ifMatch, draft));
    }

    private RestResponse<PositionView> answer(Position position) {
        var view = position.view(caller.roles());
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getPositionHistory",
            summary = "What became of a post: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("position", id, cursor, limit);
    }
}
