package bangkom.competency.assessment;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
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

@Path("/v1/assessments")
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
@Tag(name = "Assessments", description = "Penilaian kompetensi: what somebody found when assessing a person")
class AssessmentResource {
    private final AssessmentService service;
    private final AssessmentBatches batches;
    private final Assessments assessments;
    private final AssessmentFactFinding finding;
    private final AuditEntries trail;

    AssessmentResource(
            AssessmentService service,
            AssessmentBatches batches,
            Assessments assessments,
            AssessmentFactFinding finding,
            AuditEntries trail) {
        this.service = service;
        this.batches = batches;
        this.assessments = assessments;
        this.finding = finding;
        this.trail = trail;
    }

    @POST
    @RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "createAssessment",
            summary = "Write down an assessment of a person",
            description =
                    "An employee of themself (SELF), a superior of their own people (SUPERVISOR), assessors and HR"
                            + " in every way. Levels are 1 to 5 (BR-COMP-01).")
    public RestResponse<AssessmentView> create(@Valid @NotNull AssessmentDraft draft) {
        var view = service.make(draft);
        return ResponseBuilder.<AssessmentView>created(URI.create("/v1/assessments/" + view.id()))
                .header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "takeOverAssessments",
            summary = "Take over up to 1,000 assessments made elsewhere, submitted",
            description = "By their reference: what is the same already is UNCHANGED; another content replaces it until"
                    + " it is decided.")
    public RestResponse<BatchAnswer> takeOver(@Valid @NotNull Batch<AssessmentItemDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(207)
                .entity(batches.takeOver(batch.items()))
                .build();
    }

    @POST
    @Path("/validation/batch")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "validateAssessments",
            summary = "Validate up to 1,000 submitted assessments made by others",
            description = "Each result becomes evidence; a level follows the latest strong evidence, and is told only"
                    + " when it changed.")
    public RestResponse<BatchAnswer> validateAll(@Valid @NotNull Batch<AssessmentToValidate> batch) {
        return ResponseBuilder.<BatchAnswer>create(207)
                .entity(batches.validate(batch.items()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listAssessments", summary = "List the assessments of the people the caller may see")
    public Page<AssessmentView> list(
            @RestQuery UUID employeeId, @RestQuery AssessmentStatus status, @Valid @BeanParam Paging paging) {
        var who = finding.who();
        return assessments
                .list(employeeId, status, paging.of(AssessmentView.class))
                .page(assessment -> AssessmentView.of(assessment, who));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getAssessment", summary = "Read one assessment")
    public RestResponse<AssessmentView> get(UUID id) {
        return answer(AssessmentView.of(assessments.get(id), finding.who()));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getAssessmentHistory",
            summary = "What became of an assessment: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("assessment", id, cursor, limit);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Role.EMPLOYEE, Role.DIRECT_SUPERVISOR, Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(operationId = "submitAssessment", summary = "Hand a draft in, by who made it")
    public RestResponse<AssessmentView> submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.submit(id, ifMatch));
    }

    @POST
    @Path("/{id}/validation")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(
            operationId = "validateAssessment",
            summary = "Accept a submitted assessment made by another",
            description = "Each result becomes evidence; a level follows the latest strong evidence.")
    public RestResponse<AssessmentView> validate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.validate(id, ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({Role.ASSESSOR, Role.HR_ADMIN})
    @Idempotent
    @Operation(operationId = "rejectAssessment", summary = "Refuse a submitted assessment made by another, saying why")
    public RestResponse<AssessmentView> reject(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AssessmentRejection rejection) {
        return answer(service.reject(id, ifMatch, rejection.reason()));
    }

    private static RestResponse<AssessmentView> answer(AssessmentView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
