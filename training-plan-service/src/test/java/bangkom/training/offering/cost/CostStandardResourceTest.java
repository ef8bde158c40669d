package bangkom.training.offering.cost;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CostStandardResourceTest {
    private final UUID steward = UUID.randomUUID();
    private final String region = "Provinsi " + steward;

    @Test
    void ceilingsAreSetByTheirKeyAndReadByEveryAgency() {
        sent(item("MEALS", 60_000), item("TRANSPORT", 150_000)).body("items.outcome", contains("CREATED", "CREATED"));
        var id = sent(item("MEALS", 60_000), item("TRANSPORT", 170_000))
                .body("items.outcome", contains("UNCHANGED", "UPDATED"))
                .extract()
                .<String>path("items[1].id");
        Api.as(UUID.randomUUID(), "EMPLOYEE")
                .queryParam("region", region)
                .queryParam("fiscalYear", 2027)
                .get("/v1/cost-standards")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.maxUnitCost.amount", containsInAnyOrder(60_000, 170_000));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/cost-standards/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("component", is("TRANSPORT"));
        Api.as(steward, "HR_ADMIN")
                .get("/v1/cost-standards/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsWrongIsNamedItemByItemAndTheRestStands() {
        sent(item("MEALS", -1), "{\"fiscalYear\": 27}", item("VENUE", 1))
                .body("accepted", is(1))
                .body("items[0].errors.pointer", contains("/maxUnitCost/amount"))
                .body("items[1].errors.pointer", hasItems("/fiscalYear", "/region", "/component", "/maxUnitCost"));
        Api.as(steward, "HR_ADMIN")
                .body("{\"items\": [" + item("MEALS", 1) + "]}")
                .post("/v1/cost-standards/batch")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse sent(String... items) {
        return Api.as(steward, "CATALOGUE_STEWARD")
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/v1/cost-standards/batch")
                .then()
                .statusCode(207);
    }

    private String item(String component, long amount) {
        return """
                {"fiscalYear": 2027, "region": "%s", "component": "%s", "unit": "OH", "maxUnitCost": {"amount": %d},
                 "regulation": "PMK 32/2025"}""".formatted(region, component, amount);
    }
}
