package bangkom.competency.catalogue.exchange;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/ims/case/v1p1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "CASE", description = "Published dictionaries as 1EdTech CASE 1.1, for systems that exchange competencies")
class CaseResource {
    private final Frameworks frameworks;
    private final CaseConfig config;

    CaseResource(Frameworks frameworks, CaseConfig config) {
        this.frameworks = frameworks;
        this.config = config;
    }

    @GET
    @Path("/CFDocuments")
    @APIResponseSchema(CaseDocuments.class)
    @Operation(
            operationId = "getAllCFDocuments",
            summary = "The published dictionaries as CASE frameworks",
            description = "The agency's own and the national ones; `X-Total-Count` tells how many there are.")
    public RestResponse<CaseDocuments> documents(
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "How many to pass over") @RestQuery @DefaultValue("0") @Min(0) @Max(1_000_000)
                    int offset) {
        var documents = frameworks.page(limit, offset).stream()
                .map(dictionary -> new CaseFramework(dictionary, config.baseUri()).document())
                .toList();
        var total = frameworks.count();
        var answer = ResponseBuilder.ok(new CaseDocuments(documents)).header("X-Total-Count", total);
        if (offset + limit < total) {
            answer.header(
                    "Link",
                    "<%s/CFDocuments?limit=%d&offset=%d>; rel=\"next\""
                            .formatted(config.baseUri(), limit, offset + limit));
        }
        return answer.build();
    }

    @GET
    @Path("/CFDocuments/{id}")
    @Operation(operationId = "getCFDocument", summary = "One published dictionary as a CASE framework")
    public CaseDocument document(UUID id) {
        return framework(id).document();
    }

    @GET
    @Path("/CFPackages/{id}")
    @Operation(
            operationId = "getCFPackage",
            summary = "A published dictionary whole",
            description =
                    "Competencies, below them their levels, below those their behavioural indicators; with relations"
                            + " and alignments. What CASE has no word for stands in `extensions`.")
    public CaseWhole packaged(UUID id) {
        return framework(id).whole(() -> frameworks.of(id), frameworks.affairs(id));
    }

    @GET
    @Path("/CFRubrics/{id}")
    @Operation(
            operationId = "getCFRubric",
            summary = "The levels of a competency as a rubric",
            description = "One criterion, the competency; its levels 1 to 5 with their official names and indicators.")
    public CaseRubric rubric(UUID id) {
        var competency = owner(id, "CFRubric");
        if (!CasePart.RUBRIC.in(competency.id()).equals(id)) {
            throw missing("CFRubric", id);
        }
        return framework(competency.dictionaryId()).rubric(competency);
    }

    @GET
    @Path("/CFItemTypes/{id}")
    @Operation(operationId = "getCFItemType", summary = "What kind of item: a competency, a level or an indicator")
    public CaseDefinitions itemType(UUID id) {
        var found = words().itemType(id).orElseThrow(() -> missing("CFItemType", id));
        return new CaseDefinitions(List.of(found), null);
    }

    @GET
    @Path("/CFSubjects/{id}")
    @Operation(operationId = "getCFSubject", summary = "A government affair that published competencies belong to")
    public CaseDefinitions subject(UUID id) {
        var found = words().subjects(frameworks.affairs(null)).stream()
                .filter(one -> one.identifier().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("CFSubject", id));
        return new CaseDefinitions(null, List.of(found));
    }

    private CaseWords words() {
        return new CaseWords(config.baseUri());
    }

    @GET
    @Path("/CFItems/{id}")
    @Operation(operationId = "getCFItem", summary = "A competency, a level or an indicator")
    public CaseItem item(UUID id) {
        return item(id, owner(id, "CFItem"));
    }

    @GET
    @Path("/CFAssociations/{id}")
    @Operation(operationId = "getCFAssociation", summary = "How two items stand to each other")
    public CaseAssociation association(UUID id) {
        var competency = owner(id, "CFAssociation");
        return framework(competency.dictionaryId()).associations(competency).stream()
                .filter(one -> one.identifier().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("CFAssociation", id));
    }

    @GET
    @Path("/CFItemAssociations/{id}")
    @Operation(operationId = "getCFItemAssociations", summary = "An item with all that it stands in relation to")
    public CaseItemAssociations associations(UUID id) {
        var competency = owner(id, "CFItem");
        var item = item(id, competency);
        var named = id.toString();
        return new CaseItemAssociations(
                item,
                framework(competency.dictionaryId()).associations(competency).stream()
                        .filter(one -> one.originNodeURI().identifier().equals(named)
                                || one.destinationNodeURI().identifier().equals(named))
                        .toList());
    }

    private CaseItem item(UUID id, FrameworkCompetency competency) {
        return framework(competency.dictionaryId()).items(competency).stream()
                .filter(one -> one.identifier().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("CFItem", id));
    }

    private FrameworkCompetency owner(UUID id, String kind) {
        return frameworks.owner(id).orElseThrow(() -> missing(kind, id));
    }

    private CaseFramework framework(UUID dictionary) {
        return new CaseFramework(frameworks.get(dictionary), config.baseUri());
    }

    private static ProblemException missing(String kind, UUID id) {
        return new ProblemException(CommonProblem.NOT_FOUND, "%s %s", kind, id);
    }
}
