package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DirectoryResourceTest {
    private final UUID agency = UUID.randomUUID();
    private final String draft =
            "{\"code\": \"%s\", \"name\": \"Kabupaten X\", \"kind\": \"REGENCY\", \"timeZone\": \"Asia/Jakarta\"}"
                    .formatted(agency);

    @Test
    void anAgencyIsRegisteredByAnOperatorAndSeenByItsOwnPeopleOnly() {
        var path = "/v1/agencies/" + agency;
        Api.as(agency, "HR_ADMIN").body(draft).put(path).then().statusCode(403);
        Api.as(UUID.randomUUID(), "OPERATOR").body(draft).put(path).then().statusCode(200);
        Api.as(UUID.randomUUID(), "OPERATOR").body(draft).put(path).then().statusCode(200);
        Api.as(agency, "EMPLOYEE").get(path).then().statusCode(200).body("code", is(agency.toString()));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
        assertThat(Feed.about("agency:" + agency)).hasSize(1);
    }

    @Test
    void whoWorksWithOtherAgenciesFindsThemAndEverybodyElseTheOwn() {
        var other = UUID.randomUUID();
        var word = "Kota " + UUID.randomUUID();
        for (var id : List.of(agency, other)) {
            Api.as(id, "OPERATOR")
                    .body(draft.replace(agency.toString(), id.toString())
                            .replace("Kabupaten X", word + (id == agency ? " A" : " B"))
                            .replace("REGENCY", id == agency ? "CITY" : "PROVINCE"))
                    .put("/v1/agencies/" + id)
                    .then()
                    .statusCode(200);
        }
        for (var role : List.of("OPERATOR", "NATIONAL_ANALYST", "HR_ADMIN")) {
            var first = named(agency, role, word).queryParam("sort", "-name").queryParam("limit", 1);
            var next = first.get("/v1/agencies")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(other.toString()))
                    .extract()
                    .jsonPath()
                    .getString("next");
            named(agency, role, word)
                    .queryParam("sort", "-name")
                    .queryParam("cursor", next)
                    .get("/v1/agencies")
                    .then()
                    .body("items.id", contains(agency.toString()))
                    .body("next", nullValue());
        }
        named(agency, "HR_ADMIN", word.toUpperCase(Locale.ROOT))
                .queryParam("kind", "PROVINCE")
                .queryParam("count", true)
                .get("/v1/agencies")
                .then()
                .body("items.id", contains(other.toString()))
                .body("total", is(1));
        for (var role : List.of("EMPLOYEE", "AUDITOR", "PROVIDER")) {
            Api.as(agency, role).get("/v1/agencies").then().body("items.id", contains(agency.toString()));
        }
        Api.as(agency, "AUDITOR")
                .get("/v1/agencies/" + agency + "/history")
                .then()
                .body("items.operation", contains("registerAgency"));
        Api.as(agency, "AUDITOR")
                .get("/v1/agencies/" + other + "/history")
                .then()
                .statusCode(404);
    }

    private static RequestSpecification named(UUID agency, String role, String word) {
        return Api.as(agency, role).queryParam("q", word);
    }

    @Test
    void aCodeNamesOneAgency() {
        Api.as(agency, "OPERATOR")
                .body(draft)
                .put("/v1/agencies/" + agency)
                .then()
                .statusCode(200);
        Api.as(agency, "OPERATOR")
                .body(draft)
                .put("/v1/agencies/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", is("CONFLICT"))
                .body("errors.pointer", contains("/code"))
                .body("errors.code", contains("CODE_TAKEN"));
    }

    @Test
    void anUnknownTimeZoneIsRefused() {
        Api.as(agency, "OPERATOR")
                .body(draft.replace("Asia/Jakarta", "Asia/Contoh"))
                .put("/v1/agencies/" + agency)
                .then()
                .statusCode(400)
                .body("errors.code", contains("TIME_ZONE_UNKNOWN"));
    }

    @Test
    void unitsAreUpsertedByCodeAndToldOnlyWhenTheyChanged() {
        var both = items(unit("A", null, "Dinas A"), unit("A1", "A", "Bidang A1"));
        var first = Api.as(agency, "HR_ADMIN").body(both).post("/v1/org-units/batch");
        first.then().statusCode(207).body("items.outcome", contains("CREATED", "CREATED"));
        Api.as(agency, "HR_ADMIN")
                .body(both)
                .post("/v1/org-units/batch")
                .then()
                .body("items.outcome", contains("UNCHANGED", "UNCHANGED"));
        Api.as(agency, "HR_ADMIN")
                .body(items(unit("A1", "A", "Bidang A-1")))
                .post("/v1/org-units/batch")
                .then()
                .body("items.outcome", contains("UPDATED"));

        var id = first.jsonPath().getString("items[1].id");
        assertThat(Feed.about("org-unit:" + id)).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        Api.as(agency, "EMPLOYEE")
                .get("/v1/org-units/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Bidang A-1"));
        Api.as(agency, "EMPLOYEE").get("/v1/org-units").then().body("items.code", contains("A", "A1"));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get("/v1/org-units/" + id).then().statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN").get("/v1/org-units").then().body("items", empty());
        Api.as(agency, "AUDITOR")
                .get("/v1/competency/reconciliation")
                .then()
                .body("kinds[0].objects", is(2))
                .body("kinds[0].events", is(3));
    }

    @Test
    void whatIsWrongInABatchIsNamedItemByItemAndTheRestStands() {
        var sent = items(
                unit("B", null, "Dinas B"),
                unit("B1", "TIDAK-ADA", "Yatim"),
                "{\"code\": \"\", \"connectivity\": \"GOOD\"}",
                unit("B2", "B", "Bidang B2"));
        Api.as(agency, "INTEGRATION_CLIENT")
                .body(sent)
                .post("/v1/org-units/batch")
                .then()
                .statusCode(207)
                .body("accepted", is(2))
                .body("items[1].code", is("REFERENCE_UNKNOWN"))
                .body("items[2].errors.pointer", containsInAnyOrder("/code", "/name", "/region", "/remote"));
        Api.as(agency, "HR_ADMIN")
                .body(items(unit("B", "B2", "Dinas B")))
                .post("/v1/org-units/batch")
                .then()
                .body("items.code", hasItem("UNIT_BELOW_ITSELF"));
        Api.as(agency, "EMPLOYEE").body(sent).post("/v1/org-units/batch").then().statusCode(403);
    }

    @Test
    void everythingToldKeepsItsPublishedSchema() {
        unitsAreUpsertedByCodeAndToldOnlyWhenTheyChanged();
        Api.as(agency, "OPERATOR")
                .body(draft)
                .put("/v1/agencies/" + agency)
                .then()
                .statusCode(200);
        assertThat(Contract.assertAllToldMatch())
                .contains("bangkom.org-unit.upserted.v1", "bangkom.agency.upserted.v1");
    }

    private static String items(String... units) {
        return "{\"items\": [" + String.join(",", units) + "]}";
    }

    private static String unit(String code, String parent, String name) {
        return """
                {"code": "%s", "parentCode": %s, "name": "%s", "remote": false, "region": "Kota", "connectivity": "GOOD"}""".formatted(code, parent == null ? null : '"' + parent + '"', name);
    }
}
