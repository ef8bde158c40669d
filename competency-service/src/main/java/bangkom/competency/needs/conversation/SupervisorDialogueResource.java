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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Dialogues over HTTP: written down by the superior, confirmed by the employee, seen by the two and by HR. */
@Path("/v1/supervisor-dialogues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.HR_ADMIN, Role.AUDITOR})
@Tag(name = "Conversations", description = "Wawancara, diskusi kelompok and dialog about what is needed")
class SupervisorDialogueResource {
    private final ConversationService service;
    private final SupervisorDialogues dialogues;
    private final Findings findings;
    private final Caller caller;
    private final AuditEntries trail;

    SupervisorDialogueResource(
            ConversationService service,
            SupervisorDialogues dialogues,
            Findings findings,
            Caller caller,
            AuditEntries trail) {
        this.service = service;
        this.dialogues = dialogues;
        this.findings = findings;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.DIRECT_SUPERVISOR)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = SupervisorDialogueView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "recordSupervisorDialogue",
            summary = "Record a dialogue with one's own subordinate",
            description = "It counts as a source of needs once the employee confirmed it (BR-NEED-01).")
    public RestResponse<SupervisorDialogueView> record(@Valid @NotNull SupervisorDialogueDraft draft) {
        var dialogue = service.record(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/supervisor-dialogues/" + dialogue.id())), dialogue);
    }

    @GET
    @Transactional
    @Operation(operationId = "listSupervisorDialogues", summary = "List dialogues: one's own, or all for HR")
    public Page<SupervisorDialogueView> list(@RestQuery UUID needsAnalysisId, @Valid @BeanParam Paging paging) {
        return dialogues
                .list(caller.agencyId(), needsAnalysisId, onlyOf(), paging.of(SupervisorDialogueView.class))
                .pageOf(this::views);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getSupervisorDialogue", summary = "Read a dialogue")
    public RestResponse<SupervisorDialogueView> get(UUID id) {
        return answer(ResponseBuilder.create(200), dialogues.get(caller.agencyId(), id, onlyOf()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getSupervisorDialogueHistory",
            summary = "What became of a dialogue: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("supervisor-dialogue", id, cursor, limit);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.DIRECT_SUPERVISOR)
    @Transactional
    @Operation(
            operationId = "correctSupervisorDialogue",
            summary = "Correct, as the superior, what was written down of a dialogue",
            description =
                    "As a whole, with a reason. While the analysis collects, anything of it, and the employee confirms"
                            + " it anew; afterwards only words: what was counted stays (409).")
    public RestResponse<SupervisorDialogueView> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DialogueCorrectionDraft draft) {
        return answer(ResponseBuilder.create(200), service.correct(id, draft, ifMatch));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR})
    @Idempotent
    @Transactional
    @Operation(operationId = "confirmSupervisorDialogue", summary = "Confirm, as the employee, what was agreed")
    public RestResponse<SupervisorDialogueView> confirm(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.confirm(id, ifMatch));
    }

    /** Empty for those who read all of the agency. */
    private Optional<UUID> onlyOf() {
        return caller.has(Role.HR_ADMIN) || caller.has(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(caller.requireOffice());
    }

    private RestResponse<SupervisorDialogueView> answer(
            ResponseBuilder<SupervisorDialogueView> response, SupervisorDialogue dialogue) {
        return response.header("ETag", IfMatch.etag(dialogue.version()))
                .entity(views(List.of(dialogue)).get(0))
                .build();
    }

    private List<SupervisorDialogueView> views(List<SupervisorDialogue> rows) {
        var found = findings.of(
                caller.agencyId(), rows.stream().map(SupervisorDialogue::id).toList());
        boolean mayConfirm = caller.has(Role.EMPLOYEE) || caller.has(Role.DIRECT_SUPERVISOR);
        return rows.stream()
                .map(row -> row.view(
                        found.get(row.id()).stream().map(DialogueNeedDraft::of).toList(),
                        mayConfirm
                                        && caller.employee()
                                                .filter(row::isConfirmableBy)
                                                .isPresent()
                                ? List.of(DialogueVerb.CONFIRMATION)
                                : List.of()))
                .toList();
    }
}
