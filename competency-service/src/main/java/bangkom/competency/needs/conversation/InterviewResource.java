package bangkom.competency.needs.conversation;

import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.competency.needs.finding.Findings;
import bangkom.competency.needs.finding.NeedFindingDraft;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Interviews over HTTP. */
@Path("/v1/interviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
@Tag(name = "Conversations", description = "Wawancara, diskusi kelompok and dialog about what is needed")
class InterviewResource {
    private final ConversationService service;
    private final Interviews interviews;
    private final Findings findings;
    private final Caller caller;

    InterviewResource(ConversationService service, Interviews interviews, Findings findings, Caller caller) {
        this.service = service;
        this.interviews = interviews;
        this.findings = findings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Idempotent
    @Transactional
    @APIResponseSchema(value = InterviewView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "recordInterview", summary = "Record an interview with what it found")
    public RestResponse<InterviewView> record(@Valid @NotNull InterviewDraft draft) {
        var interview = service.record(draft);
        return ResponseBuilder.<InterviewView>created(URI.create("/v1/interviews/" + interview.id()))
                .header("ETag", IfMatch.etag(0))
                .entity(views(List.of(interview)).get(0))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listInterviews", summary = "List interviews by needs analysis")
    public Page<InterviewView> list(@RestQuery UUID needsAnalysisId, @Valid @BeanParam Paging paging) {
        return interviews
                .list(caller.agencyId(), needsAnalysisId, paging.of(InterviewView.class))
                .pageOf(this::views);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getInterview", summary = "Read an interview")
    public InterviewView get(UUID id) {
        return views(List.of(interviews.get(caller.agencyId(), id))).get(0);
    }

    private List<InterviewView> views(List<Interview> rows) {
        var ids = rows.stream().map(Interview::id).toList();
        var found = findings.of(caller.agencyId(), ids);
        return rows.stream()
                .map(row -> row.view(
                        found.get(row.id()).stream().map(NeedFindingDraft::of).toList()))
                .toList();
    }
}
