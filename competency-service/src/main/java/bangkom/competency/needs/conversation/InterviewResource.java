package bangkom.competency.needs.conversation;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
    private final AuditEntries trail;

    InterviewResource(
            ConversationService service, Interviews interviews, Findings findings, Caller caller, AuditEntries trail) {
        this.service = service;
        this.interviews = interviews;
        this.findings = findings;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Idempotent
    @Transactional
    @APIResponseSchema(value = InterviewView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "recordInterview", summary = "Record an interview with what it found")
    public RestResponse<InterviewView> record(@Valid @NotNull InterviewDraft draft) {
        var interview = service.record(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/interviews/" + interview.id())), interview);
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
    public RestResponse<InterviewView> get(UUID id) {
        return answer(ResponseBuilder.create(200), interviews.get(caller.agencyId(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Transactional
    @Operation(
            operationId = "correctInterview",
            summary = "Correct what was written down of an interview",
            description =
                    "As a whole, with a reason. While the analysis collects, anything of it; afterwards only words:"
                            + " what was counted stays (409). Whoever is not HR corrects the own records.")
    public RestResponse<InterviewView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull InterviewCorrectionDraft draft) {
        return answer(ResponseBuilder.create(200), service.correct(id, draft, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getInterviewHistory",
            summary = "What became of an interview: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        interviews.get(caller.agencyId(), id);
        return trail.history("interview", id, cursor, limit);
    }

    private RestResponse<InterviewView> answer(ResponseBuilder<InterviewView> response, Interview interview) {
        return response.header("ETag", IfMatch.etag(interview.version()))
                .entity(views(List.of(interview)).get(0))
                .build();
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
