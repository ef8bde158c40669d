package bangkom.commons.http;

import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code ?fields=id,name} on any read: the answer, or each item of the list, has these fields alone. */
class SelectedFields {
    static final String PARAMETER = "fields";

    /** Whoever looks at the answer itself, as the access log does, comes before. */
    private static final int LAST = 0;

    private final AnswerFields known;
    private final ObjectMapper json;

    SelectedFields(AnswerFields known, ObjectMapper json) {
        this.known = known;
        this.json = json;
    }

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var wanted = wanted(request);
        if (wanted.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var names = known.of(resource.getResourceMethod());
        var violations = new Violations();
        for (var name : wanted) {
            if (!names.contains(name)) {
                violations.add(
                        "?" + PARAMETER, "FIELD_UNKNOWN", "tidak ada isian " + name, "there is no field " + name);
            }
        }
        if (!names.isEmpty() && !violations.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, violations.list(), "");
        }
    }

    @ServerResponseFilter(priority = LAST)
    void select(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var wanted = wanted(request);
        if (wanted.isEmpty() || response.getStatus() != 200) {
            return;
        }
        JsonNode answer = response.getEntity() instanceof String text
                ? json.readTree(text)
                : json.valueToTree(response.getEntity());
        if (response.getEntity() instanceof Page<?>) {
            answer.get("items").forEach(item -> retain(item, wanted));
        } else {
            retain(answer, wanted);
        }
        response.setEntity(answer);
    }

    private static void retain(JsonNode answer, Set<String> wanted) {
        if (answer instanceof ObjectNode object) {
            object.retain(wanted);
        }
    }

    /** Given several times or separated by commas; both mean all of them. */
    private static Set<String> wanted(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().get(PARAMETER);
        return given == null
                ? Set.of()
                : given.stream()
                        .flatMap(names -> Arrays.stream(names.split(",", -1)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
