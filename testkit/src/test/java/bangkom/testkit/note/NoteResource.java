package bangkom.testkit.note;

import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Retiring;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.CurrentScope;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.AUDITOR})
class NoteResource {
    private final NoteService service;
    private final Notes notes;
    private final Batches batches;
    private final CurrentScope scope;

    NoteResource(NoteService service, Notes notes, Batches batches, CurrentScope scope) {
        this.service = service;
        this.notes = notes;
        this.batches = batches;
        this.scope = scope;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    public RestResponse<NoteView> write(@Valid @NotNull NoteDraft draft) {
        var note = service.write(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/notes/" + note.id())), note);
    }

    @POST
    @Path("/batch")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Transactional
    public RestResponse<BatchAnswer> writeAll(@Valid @NotNull Batch<NoteDraft> batch) {
        var answer = batches.apply(
                batch.items(), draft -> BatchResult.created(service.write(draft).id()));
        return ResponseBuilder.<BatchAnswer>create(207).entity(answer).build();
    }

    @GET
    @Path("/first")
    @Transactional
    @Retiring(since = "2026-11-24", sunset = "2027-11-24", successor = "/v1/notes?limit=1")
    public Page<NoteView> first() {
        var paging = new Paging();
        paging.limit = 1;
        return list(paging);
    }

    @GET
    @Path("/fault")
    public NoteView fault() {
        throw new IllegalStateException("planted");
    }

    @GET
    @Path("/{id}")
    @Transactional
    public RestResponse<NoteView> get(UUID id) {
        return answer(ResponseBuilder.create(200), notes.get(id));
    }

    @GET
    @Transactional
    public Page<NoteView> list(@Valid @BeanParam Paging paging) {
        return notes.list(scope.agencyId(), paging.of(NoteView.class)).page(NoteView::of);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    public RestResponse<NoteView> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.publish(id, ifMatch));
    }

    @PUT
    @Path("/{id}/text")
    @RolesAllowed(Role.HR_ADMIN)
    public void rewrite(UUID id, @Valid @NotNull NoteDraft draft) {
        service.rewrite(id, draft);
    }

    private static RestResponse<NoteView> answer(ResponseBuilder<NoteView> response, Note note) {
        return response.header("ETag", IfMatch.etag(note.version()))
                .entity(NoteView.of(note))
                .build();
    }
}
