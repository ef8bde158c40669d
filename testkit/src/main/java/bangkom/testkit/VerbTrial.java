package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.identity.Role;
import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Takes every thing that has verbs into each of its states and tries each verb as each role that has any: what
 * {@code allowedActions} lists is not refused, and what it does not list never succeeds.
 */
public class VerbTrial {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> WRONG_TURN = Set.of(403, 404, 409, 422);

    private final ApiDocument document;
    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<String, String> tables;
    private final List<String> breaches = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private int tries;

    /** Things by their collection, and the tables whose column {@code status} keeps their state. */
    protected VerbTrial(String service, Map<String, String> tables) {
        this.tables = tables;
        try {
            var file =
                    Path.of("../contracts/openapi/" + service + "-service.json").toFile();
            document = new ApiDocument(JSON.readTree(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsListedIsNotRefusedAndNothingElseSucceeds() throws IOException {
        for (var thing : tables.keySet()) {
            var read = document.find("GET", "/v1/" + thing + "/x").orElseThrow();
            for (var state : document.codes(read, "status")) {
                for (var variant : variants(thing)) {
                    tryAll(thing, read, state, variant);
                }
            }
        }
        assertThat(breaches).as("of %d tries", tries).isEmpty();
        assertThat(taken).as("verbs that succeeded").hasSizeGreaterThan(tables.size() / 2);
        System.out.printf("%d tries; succeeded: %s%n", tries, taken);
    }

    private void tryAll(String thing, ApiOperation read, String state, String variant) throws IOException {
        var verbs = document.codes(read, "allowedActions").stream()
                .flatMap(verb -> document.find("POST", path(thing, "x") + "/" + segment(verb)).stream())
                .toList();
        var agency = fresh(thing, state, variant);
        for (var role : roles(verbs)) {
            for (var verb : verbs) {
                var before = read(thing, agency, role);
                if (before.statusCode() != 200) {
                    continue; // whom it is not shown to is the access matrix' matter
                }
                var listed = allowed(before);
                var key = UUID.randomUUID();
                var answer = take(verb, agency, role, before.header("ETag"), key);
                judge(
                        listed.contains(code(verb)),
                        state + variant + " " + verb.template() + " as " + role + " " + listed,
                        answer);
                if (answer.statusCode() < 300) {
                    if (taken.add(verb.id())) {
                        again(verb.template(), answer, take(verb, agency, role, before.header("ETag"), key));
                    }
                    agency = fresh(thing, state, variant);
                }
            }
        }
    }

    private void judge(boolean listed, String what, Answer answer) throws IOException {
        tries++;
        int status = answer.statusCode();
        boolean right = listed
                ? status < 300 || status == 422 || status == 409 && !refusedByState(answer)
                : WRONG_TURN.contains(status);
        if (!right) {
            breaches.add(what + ": " + status + " " + answer.asString());
        }
    }

    /** Said again with its key, also with the version that it changed. */
    private void again(String what, Answer first, Answer second) {
        if (second.statusCode() != first.statusCode()
                || second.header("Idempotent-Replayed") == null
                || !second.asString().equals(first.asString())) {
            breaches.add(what + " again: " + second.statusCode() + " " + second.asString());
        }
    }

    private static boolean refusedByState(Answer answer) throws IOException {
        return JSON.readTree(answer.asString()).path("code").asText().endsWith("STATE_CONFLICT");
    }

    /** Read without RestAssured's paths, which compile a script each time. */
    private static List<String> allowed(Answer thing) throws IOException {
        return JSON.convertValue(JSON.readTree(thing.asString()).get("allowedActions"), new TypeReference<>() {});
    }

    /** What else the table demands of a row in that state, as further assignments. */
    protected String and(String thing, String state) {
        return "";
    }

    /** Kinds of a thing whose verbs are for different roles, each as further assignments. */
    protected List<String> variants(String thing) {
        return List.of("");
    }

    private UUID fresh(String thing, String state, String variant) throws IOException {
        var agency = UUID.randomUUID();
        OneOfEach.add(agency);
        Sql.execute("update %s set status = '%s'%s where id = '%s'"
                .formatted(tables.get(thing), state, and(thing, state) + variant, agency));
        return agency;
    }

    /** Those that have one of the verbs, and one that only reads. */
    private Set<String> roles(List<ApiOperation> verbs) {
        var roles = new LinkedHashSet<String>();
        for (var verb : verbs) {
            var row = matrix.row(verb.method() + " " + verb.template()).orElseThrow();
            matrix.roles().stream().filter(row::lets).forEach(roles::add);
        }
        roles.add(Role.AUDITOR);
        return roles;
    }

    private Answer read(String thing, UUID agency, String role) {
        return Request.with(token(agency, role)).get(path(thing, agency.toString()));
    }

    private Answer take(ApiOperation verb, UUID agency, String role, String etag, UUID key) {
        var request = Request.with(token(agency, role)).header("Idempotency-Key", key);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        for (var content : verb.definition().at("/requestBody/content").properties()) {
            request.contentType(content.getKey()).body(body(content.getValue().path("example")));
        }
        return request.post(verb.template().replaceAll("\\{[^}]+}", agency.toString()));
    }

    private static byte[] body(JsonNode example) {
        return example.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String token(UUID agency, String role) {
        return Api.token(agency, Map.of("employee_id", agency.toString(), "provider_id", agency.toString()), role);
    }

    private static String path(String thing, String id) {
        return "/v1/" + thing + "/" + id;
    }

    /** Verbs are named as their paths are; those for many answers at once end in a plural. */
    private static String segment(String verb) {
        return verb.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("response$", "responses");
    }

    private static String code(ApiOperation verb) {
        return verb.template()
                .replaceAll(".*/", "")
                .replaceAll("responses$", "response")
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
