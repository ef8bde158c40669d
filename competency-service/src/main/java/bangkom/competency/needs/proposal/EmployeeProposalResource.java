package bangkom.competency.needs.proposal;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
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

/** Proposals over HTTP: made for oneself, answered by the unit's manager or HR, the answer read by who proposed. */
@Path("/v1/employee-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.UNIT_MANAGER, Role.HR_ADMIN, Role.AUDITOR})
@Tag(name = "Proposals", description = "Usulan pegawai: what a civil servant wants to learn, and the answer")
class EmployeeProposalResource {
    private final EmployeeProposalService service;
    private final EmployeeProposals proposals;
    private final Caller caller;
    private final AuditEntries trail;

    EmployeeProposalResource(
            EmployeeProposalService service, EmployeeProposals proposals, Caller caller, AuditEntries trail) {
        this.service = service;
        this.proposals = proposals;
        this.caller = caller;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.EMPLOYEE)
    @Idempotent
    @Transactional
    @APIResponseSchema(value = EmployeeProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "proposeNeed", summary = "Propose, for oneself, a competency to be developed")
    public RestResponse<EmployeeProposalView> propose(@Valid @NotNull EmployeeProposalDraft draft) {
        var proposal = service.propose(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/employee-proposals/" + proposal.id())), proposal);
    }

    @GET
    @Transactional
    @Operation(operationId = "listEmployeeProposals", summary = "List proposals: one's own, and of whom one sees")
    public Page<EmployeeProposalView> list(
            @RestQuery UUID needsAnalysisId, @RestQuery ProposalStatus status, @Valid @BeanParam Paging paging) {
        var wanted = new EmployeeProposals.Wanted(needsAnalysisId, status);
        return proposals
                .list(caller.agencyId(), wanted, caller.sight(), paging.of(EmployeeProposalView.class))
                .page(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getEmployeeProposal", summary = "Read a proposal with its answer")
    public RestResponse<EmployeeProposalView> get(UUID id) {
        return answer(ResponseBuilder.create(200), proposals.get(caller.agencyId(), id, caller.sight()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getEmployeeProposalHistory",
            summary = "What became of a proposal: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("employee-proposal", id, cursor, limit);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({Role.UNIT_MANAGER, Role.HR_ADMIN})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "answerEmployeeProposal",
            summary = "Accept or decline a proposal, with the reason",
            description = "An accepted proposal is a source of needs. Nobody answers the own proposal.")
    public RestResponse<EmployeeProposalView> answer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProposalAnswerDraft draft) {
        return answer(ResponseBuilder.create(200), service.answer(id, draft, ifMatch));
    }

    private RestResponse<EmployeeProposalView> answer(
            ResponseBuilder<EmployeeProposalView> response, EmployeeProposal proposal) {
        return response.header("ETag", IfMatch.etag(proposal.version()))
                .entity(view(proposal))
                .build();
    }

    private EmployeeProposalView view(EmployeeProposal proposal) {
        return proposal.view(service.mayAnswer(proposal));
    }
}
