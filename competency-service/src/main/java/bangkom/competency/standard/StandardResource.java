package bangkom.competency.standard;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Revalidated;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/job-competency-standards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job competency standards", description = "Standar kompetensi jabatan: what a position requires")
class StandardResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final StandardService service;
    private final JobStandards standards;
    private final StandardForms forms;
    private final Caller caller;
    private final ObjectMapper json;
    private final AuditEntries trail;

    StandardResource(
            StandardService service,
            JobStandards standards,
            StandardForms forms,
            Caller caller,
            ObjectMapper json,
            AuditEntries trail) {
        this.service = service;
        this.standards = standards;
        this.forms = forms;
        this.caller = caller;
        this.json = json;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @APIResponseSchema(value = JobStandardView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "createJobStandard",
            summary = "Start a position's standard, prefilled by its job tier",
            description = "The eight managerial competencies and the socio-cultural one come from the national"
                    + " dictionary in force, at the levels of the job tier (BR-COMP-06, PermenPANRB 38/2017).")
    public RestResponse<JobStandardView> create(@Valid @NotNull StandardDraft draft) {
        var view = service.draft(draft);
        return ResponseBuilder.<JobStandardView>created(URI.create("/v1/job-competency-standards/" + view.id()))
                .header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.HR_ADMIN)
    @Operation(
            operationId = "changeJobStandard",
            summary = "Change parts of a draft (JSON merge patch)",
            description = "Competencies replace those that were added; the prefilled ones stay and may change their"
                    + " level. Trainings and experiences say how much they matter (BR-COMP-08).")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = StandardContent.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StandardContent.class))
            })
    public RestResponse<JobStandardView> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch)
            throws JsonProcessingException {
        var content = json.<JsonNode>valueToTree(service.content(id, ifMatch));
        var merged = json.treeToValue(MergePatch.apply(content, patch), StandardContent.class);
        return answer(service.change(id, ifMatch, merged));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.HR_ADMIN)
    @APIResponse(responseCode = "204", description = "It is gone")
    @Operation(
            operationId = "discardJobStandard",
            summary = "Give up a standard that is a draft",
            description = "What was in force once stays for good.")
    public void discard(UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.discard(id, ifMatch);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "activateJobStandard",
            summary = "Put a standard in force for its position",
            description = "All missing parts are told at once (BR-COMP-07, PP 11/2017 art. 166); the standard in force"
                    + " until now is superseded (BR-COMP-09).")
    public RestResponse<JobStandardView> activate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.activate(id, ifMatch));
    }

    @POST
    @Path("/activation/batch")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "activateJobStandards",
            summary = "Put up to 1,000 standards in force, as after the revision of a tier",
            description = "One result each; those that are not complete stay drafts, and their result tells all that is"
                    + " missing. Of two drafts of a position the second is refused.")
    public RestResponse<BatchAnswer> activateAll(@Valid @NotNull Batch<StandardToActivate> batch) {
        return ResponseBuilder.<BatchAnswer>create(207)
                .entity(service.activateAll(batch.items()))
                .build();
    }

    @POST
    @Path("/revision")
    @RolesAllowed(Role.HR_ADMIN)
    @Idempotent
    @Operation(
            operationId = "reviseJobStandardsOfTier",
            summary = "Begin the next standard of every position of a job tier",
            description =
                    "For each position that has a standard in force and no draft: a draft with all that the standard"
                            + " says, its general competencies those of the national dictionary in force, and every other one as"
                            + " its dictionary's next version has it. At most 1,000 at a time; `remaining` tells whether to ask"
                            + " again. What is in force stays so until a draft is activated.")
    public RestResponse<TierRevisionView> revise(@Valid @NotNull TierRevisionDraft draft) {
        return RestResponse.ok(service.revise(draft));
    }

    @GET
    @Path("/{id}/form")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getJobStandardForm",
            summary = "Read a standard as the official form, to be printed",
            description =
                    "Every line of the form: the position, the summary, each competency with what its level means and"
                            + " its indicators, the requirements with how much they matter, rank and performance indicators.")
    public StandardFormView form(UUID id) {
        return forms.of(standards.get(id));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "listJobStandards", summary = "List the agency's standards")
    public Page<JobStandardView> list(
            @RestQuery UUID positionId,
            @RestQuery StandardStatus status,
            @Parameter(description = "Only those in force on this day") @RestQuery LocalDate asOf,
            @Valid @BeanParam Paging paging) {
        return standards
                .list(positionId, status, asOf, paging.of(JobStandardView.class))
                .page(standard -> JobStandardView.of(standard, caller.roles()));
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getJobStandard", summary = "Read one standard")
    public RestResponse<JobStandardView> get(UUID id) {
        return answer(JobStandardView.of(standards.get(id), caller.roles()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getJobStandardHistory",
            summary = "What became of a job competency standard: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("job-standard", id, cursor, limit);
    }

    private static RestResponse<JobStandardView> answer(JobStandardView view) {
        return ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
