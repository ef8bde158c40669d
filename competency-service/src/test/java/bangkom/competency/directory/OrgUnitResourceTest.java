package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrgUnitResourceTest {
    private static final String ENDED = "{\"deactivatedOn\": \"2026-03-01\", \"reason\": \"Perampingan\"}";

    private Directory directory;
    private String top;
    private String a;
    private String a1;
    private String b;

    @BeforeEach
    void anAgency() {
        directory = new Directory();
        top = directory.unit("TOP", null);
        a = directory.unit("A", "TOP");
        a1 = directory.unit("A1", "A");
        b = directory.unit("B", "TOP");
    }

    @Test
    void aUnitMovesWithAllBelowItAndNeverBelowItself() {
        move(a, a1).statusCode(422).body("code", is("UNIT_BELOW_ITSELF")).body("errors.pointer", contains("/parentId"));
        move(a, a).statusCode(422).body("code", is("UNIT_BELOW_ITSELF"));
        move(a, UUID.randomUUID().toString()).statusCode(422).body("code", is("REFERENCE_UNKNOWN"));
        move(a, b).statusCode(200).body("parentId", is(b)).body("version", is(1));
        move(b, a1).statusCode(422).body("code", is("UNIT_BELOW_ITSELF"));
        assertThat(directory.read("/v1/org-units/" + a1).getString("parentId")).isEqualTo(a);
        assertThat(Feed.about("org-unit:" + a)).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        assertThat(Feed.about("org-unit:" + a1)).hasSize(1);
        directory.verb("/v1/org-units/" + a, "move", "{}").statusCode(200);
        assertThat(directory.read("/v1/org-units/" + a).getString("parentId")).isNull();
        Api.as(directory.agency, "HR_ADMIN")
                .body("{}")
                .post("/v1/org-units/" + a + "/move")
                .then()
                .statusCode(428);
        Api.as(directory.agency, "UNIT_MANAGER")
                .body("{}")
                .post("/v1/org-units/" + a + "/move")
                .then()
                .statusCode(403);
    }

    @Test
    void twoMovesAtOnceNeverMakeACircle() {
        var one = CompletableFuture.supplyAsync(() -> moved(a, b));
        var other = CompletableFuture.supplyAsync(() -> moved(b, a));
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(200, 422);
    }

    private int moved(String unit, String parent) {
        return move(unit, parent).extract().statusCode();
    }

    @Test
    void aUnitInUseIsNotClosedAndEveryReasonIsTold() {
        directory.post("P", "A");
        var other = directory.post("Q", "B");
        directory.person("E", Nips.next(), "Q", "A", null);
        end("org-units/" + a)
                .statusCode(409)
                .body("code", is("UNIT_IN_USE"))
                .body("errors.code", containsInAnyOrder("ACTIVE_UNITS", "ACTIVE_POSITIONS", "ACTIVE_EMPLOYEES"));
        end("positions/" + other).statusCode(409).body("code", is("POSITION_HELD"));
        directory
                .verb("/v1/org-units/" + a1, "deactivation", ENDED.replace("2026-03-01", "2026-03-03"))
                .statusCode(422)
                .body("code", is("DATE_IN_FUTURE"));
    }

    @Test
    void whatIsClosedStaysClosedAndTakesNothingIn() {
        var post = directory.post("P1", "A1");
        end("positions/" + post).statusCode(200).body("status", is("INACTIVE")).body("deactivatedOn", is("2026-03-01"));
        end("positions/" + post).statusCode(409).body("code", is("POSITION_INACTIVE"));
        end("org-units/" + a1).statusCode(200).body("status", is("INACTIVE"));
        end("org-units/" + a1).statusCode(409).body("code", is("UNIT_INACTIVE"));
        move(a1, b).statusCode(409).body("code", is("UNIT_INACTIVE"));
        move(b, a1).statusCode(409).body("code", is("UNIT_INACTIVE"));
        directory.load("/v1/org-units/batch", """
                        {"code": "A1", "name": "Lagi", "remote": false, "region": "Kota", "connectivity": "GOOD"}""").body("items[0].code", is("UNIT_INACTIVE"));
        directory
                .load("/v1/employees/batch", Directory.employee("E", Nips.next(), "P1", "A1", null))
                .body("items[0].errors.pointer", containsInAnyOrder("/unitCode", "/positionCode"));
        assertThat(Feed.about("org-unit:" + a1).get(1).type()).isEqualTo("bangkom.org-unit.deactivated.v1");
        assertThat(Feed.about("position:" + post).get(1).type()).isEqualTo("bangkom.position.deactivated.v1");
    }

    @Test
    void aMergedUnitLeavesPostsPeopleAndUnitsToTheOther() {
        var post = directory.post("P", "A");
        var person = directory.person("E", Nips.next(), "P", "A", null);
        merge(a, a1).statusCode(422).body("code", is("UNIT_BELOW_ITSELF"));
        merge(a, a).statusCode(422).body("code", is("UNIT_BELOW_ITSELF"));
        merge(a, b).statusCode(200).body("status", is("INACTIVE")).body("mergedIntoId", is(b));
        assertThat(directory.read("/v1/org-units/" + a1).getString("parentId")).isEqualTo(b);
        assertThat(directory.read("/v1/positions/" + post).getString("unitId")).isEqualTo(b);
        assertThat(directory.read("/v1/employees/" + person).getString("unitId"))
                .isEqualTo(b);
        assertThat(Feed.about("employee:" + person).get(1).data().get("unitId").asText())
                .isEqualTo(b);
        assertThat(Feed.about("position:" + post).get(1).data().get("unitId").asText())
                .isEqualTo(b);
        assertThat(Feed.about("org-unit:" + a).get(1).data().get("mergedIntoId").asText())
                .isEqualTo(b);
        assertThat(Feed.about("org-unit:" + top)).hasSize(1);
        assertThat(Contract.assertAllToldMatch())
                .contains("bangkom.org-unit.deactivated.v1", "bangkom.employee.upserted.v1");
    }

    private ValidatableResponse move(String unit, String parent) {
        return directory.verb("/v1/org-units/" + unit, "move", "{\"parentId\": \"" + parent + "\"}");
    }

    private ValidatableResponse merge(String unit, String into) {
        return directory.verb("/v1/org-units/" + unit, "merger", """
                {"intoUnitId": "%s", "mergedOn": "2026-03-01", "reason": "Penggabungan"}""".formatted(into));
    }

    private ValidatableResponse end(String what) {
        return directory.verb("/v1/" + what, "deactivation", ENDED);
    }
}
