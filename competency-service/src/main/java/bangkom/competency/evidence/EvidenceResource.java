package bangkom.competency.evidence;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.ASSESSOR,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.AUDITOR
})
@Tag(name = "Evidence", description = "Bukti kompetensi: what speaks for a person's level, judged by another person")
class EvidenceResource {
    private final EvidenceService service;
    private final EvidenceRows rows;
    private final AuditEntries trail;

    EvidenceResource(EvidenceService service, EvidenceRows rows, AuditEntries trail) {
        this.service = service;
        this.rows = rows;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEvidence", summary = "List the evidence of the people the caller may see")
    public Page<EvidenceView> list(
            @RestQuery UUID employeeId,
            @RestQuery UUID competencyId,
            @RestQuery EvidenceStatus status,
            @RestQuery EvidenceSource sourceKind,
            @Valid @BeanParam Paging paging) {
        var who = service.who();
        var filter = new EvidenceFilter(employeeId, competencyId, status, sourceKind);
        return rows.list(filter, paging.of(EvidenceView.class)).page(evidence -> EvidenceView.of(evidence, who));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getEvidence", summary = "Read one piece of evidence")
    public RestResponse<EvidenceView> get(UUID id) {
        return answer(EvidenceView.of(rows.get(id), service.who()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getEvidenceHistory",
            summary = "What became of a piece of evidence: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("evidence", id, cursor, limit);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "acceptEvidence",
            summary = "Accept pending evidence that another recorded, with the level it shows",
            description = "The level is decided anew at once. What it amends counts no longer.")
    public RestResponse<EvidenceView> accept(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvidenceAcceptanceDraft draft) {
        return answer(service.accept(id, ifMatch, draft.level()));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(operationId = "rejectEvidence", summary = "Refuse pending evidence that another recorded, saying why")
    public RestResponse<EvidenceView> reject(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvidenceReasonDraft draft) {
        return answer(service.reject(id, ifMatch, draft.reason()));
    }

    @POST
    @Path("/{id}/amendment")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "amendEvidence",
            summary = "Record what accepted evidence should have said",
            description = "The answer is new evidence, PENDING; once another person accepts it, it takes the place of"
                    + " the former, which is then AMENDED. 409 while another amendment is pending.")
    public RestResponse<EvidenceView> amend(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvidenceAmendmentDraft draft) {
        return EmployeeEvidenceResource.created(service.amend(id, ifMatch, draft));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "revokeEvidence",
            summary = "Take accepted evidence back, whatever its source, saying why",
            description = "The level is decided anew at once, by what is left; without anything it is null.")
    public RestResponse<EvidenceView> revoke(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvidenceReasonDraft draft) {
        return answer(service.revoke(id, ifMatch, draft.reason()));
    }

    private static RestResponse<EvidenceView> answer(EvidenceView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
