package bangkom.competency.catalogue;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.batch.Batch;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Revalidated;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.competency.profile.LevelPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/competency-dictionaries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.CATALOGUE_STEWARD})
@Tag(name = "Competency dictionaries", description = "Kamus kompetensi, of an agency or national")
class DictionaryResource {
    private static final int MULTI_STATUS = 207;

    private final DictionaryService service;
    private final CompetencyService competencies;
    private final CompetencyDictionaries dictionaries;
    private final CurrentScope scope;
    private final AuditEntries trail;

    DictionaryResource(
            DictionaryService service,
            CompetencyService competencies,
            CompetencyDictionaries dictionaries,
            CurrentScope scope,
            AuditEntries trail) {
        this.service = service;
        this.competencies = competencies;
        this.dictionaries = dictionaries;
        this.scope = scope;
        this.trail = trail;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = CompetencyDictionaryView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "createCompetencyDictionary",
            summary = "Begin a dictionary",
            description = "HR_ADMIN for the own agency, CATALOGUE_STEWARD for the nation (PermenPANRB 38/2017).")
    public RestResponse<CompetencyDictionaryView> create(@Valid @NotNull CompetencyDictionaryDraft draft) {
        var view = service.create(draft);
        return answer(ResponseBuilder.created(URI.create("/v1/competency-dictionaries/" + view.id())), view);
    }

    @POST
    @Path("/{id}/competencies/batch")
    @Idempotent
    @Operation(
            operationId = "upsertCompetencies",
            summary = "Write up to 1,000 competencies of a dictionary that is a draft",
            description = "By code. Incomplete ones may be kept; publication asks for the rest (BR-COMP-02 to 05).")
    public RestResponse<BatchAnswer> upsert(UUID id, @Valid @NotNull Batch<CompetencyDraft> batch) {
        return ResponseBuilder.<BatchAnswer>create(MULTI_STATUS)
                .entity(competencies.upsert(id, batch.items()))
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "listCompetencyDictionaries",
            summary = "List the agency's dictionaries and the published national ones")
    public Page<CompetencyDictionaryView> list(
            @RestQuery @Size(max = 80) String code,
            @RestQuery DictionaryStatus status,
            @Valid @BeanParam Paging paging) {
        return dictionaries
                .list(scope.agencyId(), code, status, paging.of(CompetencyDictionaryView.class))
                .pageOf(service::views);
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @RolesAllowed("**")
    @Transactional
    @Operation(operationId = "getCompetencyDictionary", summary = "Read one dictionary")
    public RestResponse<CompetencyDictionaryView> get(UUID id) {
        return answer(ResponseBuilder.create(200), service.view(dictionaries.get(scope.agencyId(), id)));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "getCompetencyDictionaryHistory",
            summary = "What became of a dictionary: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("competency-dictionary", id, cursor, limit);
    }

    @PUT
    @Path("/{id}/level-policy")
    @Operation(
            operationId = "setLevelPolicy",
            summary = "Say how evidence decides levels in a dictionary that is a draft",
            description = "LATEST, HIGHEST or WEIGHTED by kind of source, and for how many months evidence is valid;"
                    + " frozen with the words when the dictionary is published.")
    public RestResponse<CompetencyDictionaryView> decideBy(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LevelPolicy policy) {
        return answer(ResponseBuilder.create(200), service.decideBy(id, ifMatch, policy));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @Operation(operationId = "submitCompetencyDictionary", summary = "Hand a dictionary over for review")
    public RestResponse<CompetencyDictionaryView> submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.submit(id, ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @Operation(operationId = "returnCompetencyDictionary", summary = "Send a dictionary back to be written again")
    public RestResponse<CompetencyDictionaryView> sendBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DictionaryReasonDraft why) {
        return answer(ResponseBuilder.create(200), service.sendBack(id, ifMatch, why.reason()));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Operation(
            operationId = "publishCompetencyDictionary",
            summary = "Publish a dictionary: its words are frozen from then on",
            description = "Needs 8 managerial and 1 socio-cultural competency if it has any of them, five levels with"
                    + " description and indicators, unique codes, affair and issuing agency of technical ones"
                    + " (BR-COMP-02 to 05, PermenPANRB 38/2017); all that is missing is told at once. The dictionary it"
                    + " supersedes becomes SUPERSEDED.")
    public RestResponse<CompetencyDictionaryView> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.publish(id, ifMatch));
    }

    @POST
    @Path("/{id}/archival")
    @Idempotent
    @Operation(operationId = "archiveCompetencyDictionary", summary = "Put a dictionary out of use")
    public RestResponse<CompetencyDictionaryView> archive(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), service.archive(id, ifMatch));
    }

    @POST
    @Path("/{id}/revision")
    @Idempotent
    @APIResponseSchema(value = CompetencyDictionaryView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "reviseCompetencyDictionary",
            summary = "Begin the next version of a dictionary in force",
            description =
                    "A draft with all of its competencies, each the same as its former one; publishing it puts the"
                            + " former version out of force. What maps to what is written with each competency.")
    public RestResponse<CompetencyDictionaryView> revise(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DictionaryRevisionDraft draft) {
        var view = service.revise(id, ifMatch, draft);
        return answer(ResponseBuilder.created(URI.create("/v1/competency-dictionaries/" + view.id())), view);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "It is gone with its competencies")
    @Operation(
            operationId = "discardCompetencyDictionary",
            summary = "Give up a dictionary that is a draft",
            description = "Nobody was told of a draft. What was published once is archived, never deleted.")
    public void discard(UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.discard(id, ifMatch);
    }

    @DELETE
    @Path("/{id}/competencies/{competencyId}")
    @Operation(
            operationId = "removeCompetency",
            summary = "Take a competency out of a dictionary that is a draft",
            description =
                    "So a competency ends with the next version of a dictionary; `diff` tells it as removed. 409 while"
                            + " another competency or a goal of the agency names it.")
    public RestResponse<CompetencyDictionaryView> remove(
            UUID id, UUID competencyId, @HeaderParam("If-Match") String ifMatch) {
        return answer(ResponseBuilder.create(200), competencies.remove(id, competencyId, ifMatch));
    }

    @GET
    @Path("/{id}/diff")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "diffCompetencyDictionaries",
            summary = "What differs between a dictionary and its former version",
            description =
                    "Competencies added, removed and changed, each with the fields that differ, and which one maps to"
                            + " which. Compared with the version it replaces, or with any other one that the caller can see.")
    public DictionaryDiffView diff(
            UUID id,
            @Parameter(description = "The version to compare with; without it the one replaced") @RestQuery
                    UUID against) {
        return service.diff(id, against);
    }

    private static RestResponse<CompetencyDictionaryView> answer(
            ResponseBuilder<CompetencyDictionaryView> response, CompetencyDictionaryView view) {
        return response.header("ETag", IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }
}
