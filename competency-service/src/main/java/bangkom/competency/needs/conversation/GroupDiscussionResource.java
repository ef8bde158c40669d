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

/** Group discussions over HTTP. */
@Path("/v1/group-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
@Tag(name = "Conversations", description = "Wawancara, diskusi kelompok and dialog about what is needed")
class GroupDiscussionResource {
    private final ConversationService service;
    private final GroupDiscussions discussions;
    private final Findings findings;
    private final Caller caller;
    private final AuditEntries trail;

    GroupDiscussionResource(
            ConversationService service,
            GroupDiscussions discussions,
            Findings findings,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.discussions = discussions;
        this.findings = findings;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Idempotent
    @Transactional
    @APIResponseSchema(value = GroupDiscussionView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "recordGroupDiscussion", summary = "Record a group discussion with what it found")
    public RestResponse<GroupDiscussionView> record(@Valid @NotNull GroupDiscussionDraft draft) {
        var discussion = service.record(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/group-discussions/" + discussion.id())), discussion);
    }

    @GET
    @Transactional
    @Operation(operationId = "listGroupDiscussions", summary = "List group discussions by needs analysis")
    public Page<GroupDiscussionView> list(@RestQuery UUID needsAnalysisId, @Valid @BeanParam Paging paging) {
        return discussions
                .list(caller.agencyId(), needsAnalysisId, paging.of(GroupDiscussionView.class))
                .pageOf(this::views);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getGroupDiscussion", summary = "Read a group discussion")
    public RestResponse<GroupDiscussionView> get(UUID id) {
        return answer(ResponseBuilder.create(200), discussions.get(caller.agencyId(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Transactional
    @Operation(
            operationId = "correctGroupDiscussion",
            summary = "Correct what was written down of a group discussion",
            description =
                    "As a whole, with a reason. While the analysis collects, anything of it; afterwards only words:"
                            + " what was counted stays (409). Whoever is not HR corrects the own records.")
    public RestResponse<GroupDiscussionView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull GroupDiscussionCorrectionDraft draft) {
        return answer(ResponseBuilder.create(200), service.correct(id, draft, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getGroupDiscussionHistory",
            summary = "What became of a group discussion: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        discussions.get(caller.agencyId(), id);
        return trail.history("group-discussion", id, cursor, limit);
    }

    private RestResponse<GroupDiscussionView> answer(
            ResponseBuilder<GroupDiscussionView> response, GroupDiscussion discussion) {
        return response.header("ETag", IfMatch.etag(discussion.version()))
                .entity(views(List.of(discussion)).get(0))
                .build();
    }

    private List<GroupDiscussionView> views(List<GroupDiscussion> rows) {
        var ids = rows.stream().map(GroupDiscussion::id).toList();
        var found = findings.of(caller.agencyId(), ids);
        var people = discussions.participants(caller.agencyId(), ids);
        return rows.stream()
                .map(row -> row.view(
                        people.getOrDefault(row.id(), List.of()),
                        found.get(row.id()).stream().map(NeedFindingDraft::of).toList()))
                .toList();
    }
}
