package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.identity.Role;
import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tries every operation of a service as every role, and holds the outcome against the access matrix. */
public class AccessTrial {
    private static final List<String> READERS =
            List.of(Role.HR_ADMIN, Role.AUDITOR, Role.APPOINTING_OFFICIAL, Role.EMPLOYEE);

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final UUID agency = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();
    private final AccessMatrix matrix = AccessMatrix.read();
    private final List<ApiOperation> operations;
    private final List<ApiOperation> open;

    protected AccessTrial(String service) {
        try {
            var file =
                    Path.of("../contracts/openapi/" + service + "-service.json").toFile();
            var byToken = new ApiDocument(new ObjectMapper().readTree(file))
                    .operations().stream()
                            .filter(operation -> !operation.template().startsWith("/v1/demo/"))
                            .collect(Collectors.partitioningBy(AccessTrial::needsToken));
            operations = byToken.get(true);
            open = byToken.get(false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyOperationHasARow() {
        assertThat(matrix.operations())
                .containsAll(operations.stream().map(AccessTrial::name).toList());
    }

    @Test
    void nobodyIsLetInWithoutAToken() {
        assertThat(matrix.open())
                .containsAll(open.stream().map(AccessTrial::name).toList());
        var breaches = new ArrayList<String>();
        for (var operation : open) {
            expect(
                    breaches,
                    operation,
                    "nobody",
                    send(operation, Request.nobody(), UUID.randomUUID(), null, null),
                    404);
        }
        for (var operation : operations) {
            expect(
                    breaches,
                    operation,
                    "nobody",
                    send(operation, Request.nobody(), UUID.randomUUID(), null, null),
                    401);
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void eachRoleMayDoWhatItsRowSays() throws IOException {
        OneOfEach.add(agency);
        var breaches = new ArrayList<String>();
        for (var role : matrix.roles()) {
            var token = token(agency, agency, role);
            for (var operation : operations) {
                var row = matrix.row(name(operation)).orElseThrow();
                var answer = send(operation, Request.with(token), UUID.randomUUID(), row, role);
                if (!row.lets(role)) {
                    expect(breaches, operation, role, answer, 403);
                } else if (answer.statusCode() == 401 || answer.statusCode() == 403 || answer.statusCode() >= 500) {
                    breaches.add(told(operation, role, answer));
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void anotherAgencyFindsWhatItsRowSays() throws IOException {
        OneOfEach.add(agency);
        var breaches = new ArrayList<String>();
        for (var operation : operations) {
            var row = matrix.row(name(operation)).orElseThrow();
            if (!operation.template().contains("{") || row.elsewhere().equals("none")) {
                continue;
            }
            for (var role : matrix.roles()) {
                if (row.lets(role) && row.elsewhere().equals("404")) {
                    var answer = send(operation, Request.with(token(elsewhere, elsewhere, role)), agency, null, role);
                    expect(breaches, operation, "elsewhere as " + role, answer, 404);
                }
            }
            if (operation.method().equals("GET")) {
                READERS.stream().filter(row::lets).findFirst().ifPresent(role -> {
                    var home = row.elsewhere().equals("all") ? elsewhere : agency;
                    expect(
                            breaches,
                            operation,
                            role,
                            send(operation, Request.with(token(home, agency, role)), agency, null, role),
                            200);
                });
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void whatIsSaidAgainWithItsKeyIsNotDoneAgain() throws IOException {
        OneOfEach.add(agency);
        var breaches = new ArrayList<String>();
        int repeated = 0;
        for (var operation : operations) {
            var row = matrix.row(name(operation)).orElseThrow();
            for (var role : operation.takesHeader(KEY) ? matrix.roles() : List.<String>of()) {
                if (row.lets(role) && saidTwice(operation, role, row, breaches)) {
                    repeated++;
                    break;
                }
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(repeated).as("operations that succeeded and were repeated").isGreaterThan(operations.size() / 20);
    }

    /** As whoever may do it, the person of the thing or another, with a version that never was, and with none. */
    @Test
    void whatOthersChangedMeanwhileIsNotChangedUnseen() throws IOException {
        OneOfEach.add(agency);
        var breaches = new ArrayList<String>();
        for (var operation : operations) {
            if (operation.takesHeader(VERSION)) {
                var row = matrix.row(name(operation)).orElseThrow();
                seen(operation, row, "\"7\"", 412, breaches);
                seen(operation, row, null, 428, breaches);
            }
        }
        assertThat(breaches).isEmpty();
    }

    private void seen(
            ApiOperation operation, AccessMatrix.Row row, String version, int refusal, List<String> breaches) {
        var answers = new ArrayList<String>();
        for (var role : matrix.roles()) {
            for (var person : row.lets(role) ? List.of(agency, UUID.randomUUID()) : List.<UUID>of()) {
                var answer = send(operation, Request.with(token(agency, person, role)), agency, row, role, version);
                if (answer.statusCode() == refusal) {
                    return;
                }
                answers.add(told(operation, role, answer));
            }
        }
        breaches.add("not " + refusal + ": " + answers);
    }

    /** False if the first was no success, which is kept for nobody. */
    private boolean saidTwice(ApiOperation operation, String role, AccessMatrix.Row row, List<String> breaches) {
        var token = token(agency, agency, role);
        var key = UUID.randomUUID().toString();
        var first = send(operation, Request.with(token).header(KEY, key), agency, row, role);
        if (first.statusCode() >= 300) {
            return false;
        }
        var again = send(operation, Request.with(token).header(KEY, key), agency, row, role);
        if (again.statusCode() != first.statusCode()
                || !again.asString().equals(first.asString())
                || again.header("Idempotent-Replayed") == null) {
            breaches.add("not the first answer " + first.asString() + ": " + told(operation, role, again));
        }
        return true;
    }

    /** As the row says of the role; without a row as for anybody. */
    private static Answer send(ApiOperation operation, Request caller, UUID thing, AccessMatrix.Row row, String role) {
        return send(operation, caller, thing, row, role, "\"0\"");
    }

    private static Answer send(
            ApiOperation operation, Request caller, UUID thing, AccessMatrix.Row row, String role, String version) {
        boolean national = row != null && row.onlyNational(role);
        var path = operation.template().replaceAll("\\{[a-zA-Z]*([iI]d|code)}", thing.toString());
        for (var parameter : operation.definition().path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                var name = parameter.path("name").asText();
                var example = parameter.path("example").asText();
                caller.queryParam(
                        name, row == null ? example : row.only(role, name).orElse(example));
            }
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace(
                        "{" + parameter.path("name").asText() + "}",
                        parameter.path("example").asText());
            }
            if (parameter.path("name").asText().equals(VERSION) && version != null) {
                caller.header(VERSION, version);
            }
        }
        for (var content : operation.definition().at("/requestBody/content").properties()) {
            var body = content.getValue().path("example").deepCopy();
            if (national && body instanceof ObjectNode draft && draft.has("visibility")) {
                draft.put("visibility", "NATIONAL");
            }
            caller.contentType(content.getKey()).body(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        return caller.request(operation.method(), path);
    }

    private String token(UUID agency, UUID person, String role) {
        return Api.token(agency, Map.of("employee_id", person.toString(), "provider_id", provider.toString()), role);
    }

    private static void expect(List<String> breaches, ApiOperation operation, String who, Answer answer, int status) {
        if (answer.statusCode() != status) {
            breaches.add(told(operation, who, answer));
        }
    }

    private static String told(ApiOperation operation, String who, Answer answer) {
        return "%s as %s: %d %s".formatted(name(operation), who, answer.statusCode(), answer.asString());
    }

    private static boolean needsToken(ApiOperation operation) {
        return !operation.definition().path("x-roles").isEmpty();
    }

    private static String name(ApiOperation operation) {
        return operation.method() + " " + operation.template();
    }
}
