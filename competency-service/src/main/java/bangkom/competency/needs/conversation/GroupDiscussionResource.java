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

    GroupDiscussionResource(
            ConversationService service, GroupDiscussions discussions, Findings findings, Caller caller) {
        this.service = service;
        this.discussions = discussions;
        this.findings = findings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.HR_ADMIN, Role.UNIT_MANAGER})
    @Idempotent
    @Transactional
    @APIResponseSchema(value = GroupDiscussionView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "recordGroupDiscussion", summary = "Record a group discussion with what it found")
    public RestResponse<GroupDiscussionView> record(@Valid @NotNull GroupDiscussionDraft draft) {
        var discussion = service.record(draft);
        return ResponseBuilder.<GroupDiscussionView>created(URI.create("/v1/group-discussions/" + discussion.id()))
                .header("ETag", IfMatch.etag(0))
                .entity(views(List.of(discussion)).get(0))
                .build();
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
    public GroupDiscussionView get(UUID id) {
        return views(List.of(discussions.get(caller.agencyId(), id))).get(0);
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
