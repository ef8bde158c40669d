package bangkom.training.offering.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProviderResourceTest {
    private final UUID agency = UUID.randomUUID();

    @Test
    void aProviderIsAddedTakenUpAndGivenUpAndEachStepIsTold() {
        var added = added("UNIV");
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("DRAFT"))
                .body("visibility", is("AGENCY"))
                .body("regionsServed", contains("Pulau Satu", "Pulau Dua"))
                .body("deliveryModes", contains("ONLINE", "BLENDED"))
                .body("allowedActions", contains("ACTIVATION"));
        var path = added.header("Location");

        step(path + "/activation", 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("ACTIVE"))
                .body("allowedActions", contains("DEACTIVATION"));
        step(path + "/activation", 1).then().statusCode(409).body("code", is("STATE_CONFLICT"));
        step(path + "/deactivation", 0).then().statusCode(412);
        admin().post(path + "/deactivation").then().statusCode(428);
        step(path + "/deactivation", 1).then().statusCode(200).body("status", is("INACTIVE"));

        var told = Feed.about("provider:" + added.jsonPath().getString("id"));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.provider.published.v1", "bangkom.provider.retired.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L);
        assertThat(told).extracting(Feed.Told::topic).containsOnly("bangkom.training.offering.v1");
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.provider.published.v1");
    }

    @Test
    void aVerbSentTwiceWithOneKeyHasOneEffect() {
        var path = added("UNIV").header("Location");
        for (int i = 0; i < 2; i++) {
            admin().header("Idempotency-Key", "aktif-" + path)
                    .header("If-Match", "\"0\"")
                    .post(path + "/activation")
                    .then()
                    .statusCode(200)
                    .body("version", is(1));
        }
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        admin().body("{\"code\": \"\", \"regionsServed\": [\"\"], \"deliveryModes\": []}")
                .post("/v1/providers")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/code", "/name", "/type", "/deliveryModes", "/regionsServed/0"));
        added("SAMA");
        added("SAMA").then().statusCode(409).body("code", is("OFFERING_CODE_TAKEN"));
    }

    @Test
    void nationalOnesAreSeenByAllOnceActiveAndKeptByTheirSteward() {
        var lan = UUID.randomUUID();
        var id = UUID.randomUUID().toString();
        var path = "/v1/providers/" + id;
        Api.as(lan, "CATALOGUE_STEWARD")
                .body(draft("PUSDIKLAT").replaceFirst("\\{", "{\"id\": \"" + id + "\", "))
                .post("/v1/providers")
                .then()
                .statusCode(201)
                .body("visibility", is("NATIONAL"))
                .body("id", is(id));
        Api.as(agency, "EMPLOYEE").get(path).then().statusCode(404);
        Api.as(lan, "HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(403);
        Api.as(lan, "CATALOGUE_STEWARD")
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(200);

        Api.as(agency, "EMPLOYEE")
                .get(path)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("allowedActions", empty());
        step(path + "/deactivation", 1).then().statusCode(403);
        var own = added("SENDIRI").jsonPath().getString("id");
        admin().get("/v1/providers?limit=200").then().body("items.id", hasItem(own));
        admin().get("/v1/providers?code=PUSDIKLAT&status=ACTIVE&type=UNIVERSITY&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void anotherAgencysProviderDoesNotExistAndPagesGoOnWhereTheyEnded() {
        var first = added("A");
        var second = added("B").jsonPath().getString("id");
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get(first.header("Location"))
                .then()
                .statusCode(404);
        Api.as(agency, "UNIT_MANAGER")
                .body(draft("C"))
                .post("/v1/providers")
                .then()
                .statusCode(403);
        var page = admin().get("/v1/providers?status=DRAFT&limit=1");
        page.then().body("items.code", contains("A")).body("next", notNullValue());
        admin().get("/v1/providers?status=DRAFT&cursor=" + page.jsonPath().getString("next"))
                .then()
                .body("items.id", contains(second));
    }

    private RequestSpecification admin() {
        return Api.as(agency, "HR_ADMIN");
    }

    private Response added(String code) {
        return admin().body(draft(code)).post("/v1/providers");
    }

    private Response step(String path, long version) {
        return admin().header("If-Match", "\"" + version + "\"").post(path);
    }

    private static String draft(String code) {
        return """
                {"code": "%s", "name": "Universitas Contoh", "type": "UNIVERSITY", "accreditation": "Unggul",
                 "regionsServed": ["Pulau Satu", "Pulau Dua", "Pulau Satu"], "deliveryModes": ["BLENDED", "ONLINE"]}""".formatted(code);
    }
}
