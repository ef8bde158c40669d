package bangkom.commons.codelist;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The code lists of one service; a service gives them their path by extending it. */
public class CodeListResource {
    private static final String AN_HOUR = "public, max-age=3600";

    private final CodeLists lists;

    protected CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Tag(name = "Code lists", description = "Daftar kode: what codes are called, so that no client writes them down")
    @APIResponseSchema(CodeListView.class)
    @APIResponse(responseCode = "304", description = "It is as the caller has it")
    @Operation(
            operationId = "getCodeListOf",
            summary = "What the codes of one list are called",
            description = "In Indonesian and English, with the SIASN code where there is one and the regulation, in the"
                    + " order in which people should see them. New codes may come; none changes its meaning.")
    public RestResponse<CodeListView> get(
            @Size(max = 60) String name, @HeaderParam("If-None-Match") @Size(max = 200) String known) {
        var found =
                lists.find(name).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "code-list %s", name));
        ResponseBuilder<CodeListView> answer = found.etag().equals(known)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(found.list());
        return answer.header("ETag", found.etag())
                .header("Cache-Control", AN_HOUR)
                .build();
    }
}
