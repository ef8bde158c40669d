package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PlaceExportTest {
    @Test
    void anExportHasEveryPageOfItsList() {
        var directory = new Directory();
        for (int batch = 0; batch < 3; batch++) {
            var from = batch * 800;
            var units = IntStream.range(from, from + 800)
                    .mapToObj(i -> """
                            {"code": "U%04d", "name": "Unit, ke-%d", "remote": false,
                             "region": "Kota", "connectivity": "GOOD"}""".formatted(i, i))
                    .collect(Collectors.joining(",", "{\"items\": [", "]}"));
            Api.as(directory.agency, "HR_ADMIN")
                    .body(units)
                    .post("/v1/org-units/batch")
                    .then()
                    .statusCode(207)
                    .body("accepted", is(800));
        }
        var lines = Api.as(directory.agency, "HR_ADMIN")
                .accept("text/csv")
                .get("/v1/competency/exports/org-units")
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(2_401);
        assertThat(lines.get(0))
                .startsWith("id,version,code,name,parentId,remote")
                .doesNotContain("allowedActions");
        assertThat(lines.get(2_400)).contains(",U2399,\"Unit, ke-2399\",,false,");
        Api.as(directory.agency, "AUDITOR")
                .get("/v1/org-units?sort=-name,code&limit=2&count=true")
                .then()
                .body("total", is(2_400))
                .body("items[0].code", is("U0999"))
                .body("items[1].code", is("U0998"));
    }

    @Test
    void anExportThatCannotBeReadIsRefusedAsAProblem() {
        var directory = new Directory();
        for (var form : List.of("text/csv", "application/x-ndjson", "*/*")) {
            Api.as(directory.agency, "HR_ADMIN")
                    .accept(form)
                    .queryParam("code", "\0")
                    .get("/v1/competency/exports/positions")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", is("INVALID_REQUEST"));
        }
    }
}
