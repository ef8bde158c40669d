package bangkom.competency.catalogue;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryView;
import bangkom.commons.http.IfMatch;
import bangkom.commons.http.Revalidated;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/competencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Competencies", description = "Kompetensi with levels and behavioural indicators")
class CompetencyResource {
    private static final Violations RANKED = new Violations()
            .add(
                    "?q",
                    "SEARCH_IS_RANKED",
                    "hasil pencarian berurut menurut kecocokannya; tidak dapat diurutkan lain atau dihitung",
                    "what is searched for comes in the order of its likeness; it can be neither sorted nor counted");

    private final Catalogue catalogue;
    private final CurrentScope scope;
    private final AuditEntries trail;

    CompetencyResource(Catalogue catalogue, CurrentScope scope, AuditEntries trail) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.trail = trail;
    }

    @GET
    @Operation(
            operationId = "listCompetencies",
            summary = "List or search the competencies of the agency's dictionaries and of the published national ones",
            description =
                    "With `q` those whose code, name, definition or indicators hold all of its words, in Indonesian"
                            + " or English, by their stem, their beginning or much alike; the best come first, and"
                            + " neither `sort` nor `count` is taken.")
    public Page<CompetencyView> list(
            @Parameter(description = "Words to search for", example = "perencanaan")
                    @RestQuery
                    @Size(min = 2, max = 200)
                    @Pattern(regexp = "[^\\u0000]*")
                    String q,
            @RestQuery UUID dictionaryId,
            @RestQuery CompetencyKind kind,
            @RestQuery @Size(max = 80) String code,
            @Valid @BeanParam Paging paging) {
        var filter = new CompetencyFilter(dictionaryId, kind, code);
        if (q == null) {
            return catalogue.page(scope.agencyId(), filter, paging.of(CompetencyView.class));
        }
        if (paging.sort != null || paging.count) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, RANKED.list(), "");
        }
        return catalogue.search(q, filter, paging.cursor, paging.limit);
    }

    @GET
    @Path("/{id}")
    @Revalidated
    @APIResponseSchema(CompetencyDetailView.class)
    @Operation(operationId = "getCompetency", summary = "Read one competency with its levels")
    public RestResponse<String> get(UUID id) {
        var entry = catalogue.get(scope.agencyId(), id);
        return ResponseBuilder.ok(entry.body())
                .header("ETag", IfMatch.etag(entry.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getCompetencyHistory",
            summary = "What became of a competency: who did what, when and why, oldest first")
    public Page<AuditEntryView> history(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        get(id);
        return trail.history("competency", id, cursor, limit);
    }
}
