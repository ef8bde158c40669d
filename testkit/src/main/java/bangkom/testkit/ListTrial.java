package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sorts every list by all that its document says, both ways, and goes on behind the row that was found. */
public class ListTrial {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> READERS =
            List.of(Role.HR_ADMIN, Role.AUDITOR, Role.APPOINTING_OFFICIAL, Role.EMPLOYEE);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID agency = UUID.randomUUID();
    private final AccessMatrix matrix = AccessMatrix.read();
    private final List<String> breaches = new ArrayList<>();
    private final List<ApiOperation> lists;
    private final List<ApiOperation> exports;
    private int found;

    protected ListTrial(String service) {
        try {
            var file =
                    Path.of("../contracts/openapi/" + service + "-service.json").toFile();
            var operations = new ApiDocument(JSON.readTree(file)).operations();
            lists = operations.stream()
                    .filter(operation -> names(operation) != null)
                    .toList();
            exports = operations.stream()
                    .filter(operation -> operation.template().contains("/exports/"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyListIsSortedByAllThatItSays() throws IOException {
        OneOfEach.add(agency);
        for (var list : lists) {
            for (var name : names(list)) {
                sorted(list, name);
                sorted(list, "-" + name);
                sorted(list, name.equals("createdAt") ? "-createdAt" : "-" + name + ",createdAt");
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(found).as("lists that had a row").isGreaterThan(lists.size() / 2);
    }

    @Test
    void everyExportIsAFileOfItsRows() throws IOException {
        OneOfEach.add(agency);
        int filled = 0;
        for (var export : exports) {
            var csv = file(export, "text/csv").asString().lines().toList();
            var lines = file(export, "application/x-ndjson").asString().lines().toList();
            assertThat(file(export, XLSX).asByteArray()).as(export.template()).startsWith('P', 'K');
            assertThat(lines).as(export.template()).hasSize(csv.size() - 1);
            filled += lines.isEmpty() ? 0 : 1;
            for (var line : lines) {
                var names = new ArrayList<String>();
                JSON.readTree(line).fieldNames().forEachRemaining(names::add);
                assertThat(String.join(",", names)).isEqualTo(csv.get(0));
            }
        }
        assertThat(filled).as("exports that had a row").isPositive();
    }

    private Response file(ApiOperation export, String form) {
        return narrowed(export)
                .accept(form)
                .get(export.template())
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** To the one thing of each kind, where it has to be. */
    private RequestSpecification narrowed(ApiOperation operation) {
        var request = caller(operation);
        for (var parameter : operation.definition().path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                request.queryParam(parameter.path("name").asText(), agency);
            }
        }
        return request;
    }

    private RequestSpecification caller(ApiOperation operation) {
        var row = matrix.row("GET " + operation.template()).orElseThrow();
        var role = READERS.stream().filter(row::lets).findFirst().orElseThrow();
        return Api.with(Api.token(agency, Map.of("employee_id", agency.toString()), role));
    }

    private void sorted(ApiOperation list, String sort) {
        var first = ask(list, sort, null);
        if (first.statusCode() != 200) {
            breaches.add(list.template() + " by " + sort + ": " + first.asString());
            return;
        }
        var rows = first.jsonPath().getList("items", Map.class);
        var next = first.jsonPath().getString("next");
        var total = first.jsonPath().getLong("total");
        if (next == null ? total != rows.size() : total <= rows.size()) {
            breaches.add(list.template() + " counts " + total + " of " + rows.size());
        }
        if (rows.isEmpty()) {
            return;
        }
        found += sort.equals("createdAt") ? 1 : 0;
        if (next == null) {
            behind(list, sort, rows.get(rows.size() - 1));
        } else if (ask(list, sort, next).jsonPath().getList("items").isEmpty()) {
            breaches.add(list.template() + " by " + sort + " has an empty page");
        }
    }

    private void behind(ApiOperation list, String sort, Map<?, ?> last) {
        var name = sort.replaceAll("^-|,.*", "");
        var value = name.equals("createdAt") ? "" : String.valueOf(last.get(name) == null ? 0 : last.get(name));
        var cursor = new Cursor(sort + "\u001f" + value, UUID.fromString((String) last.get("id")));
        var rest = ask(list, sort, cursor.toString());
        if (rest.statusCode() != 200 || !rest.jsonPath().getList("items").isEmpty()) {
            breaches.add(list.template() + " by " + sort + " behind its last row: " + rest.asString());
        }
    }

    private Response ask(ApiOperation list, String sort, String cursor) {
        var request = narrowed(list)
                .queryParam("sort", sort)
                .queryParam("count", true)
                .queryParam("limit", 200);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(list.template().replaceAll("\\{[^}]+}", agency.toString()));
    }

    /** Null for what is no sorted list. */
    private static List<String> names(ApiOperation operation) {
        for (var parameter : operation.definition().path("parameters")) {
            if (parameter.path("name").asText().equals("sort")) {
                var pattern = parameter.at("/schema/pattern").asText();
                return List.of(pattern.replaceAll("^\\^-\\?\\(|\\).*$", "").split("\\|"));
            }
        }
        return null;
    }
}
