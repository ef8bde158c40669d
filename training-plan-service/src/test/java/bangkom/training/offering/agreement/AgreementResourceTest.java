package bangkom.training.offering.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AgreementResourceTest {
    private final UUID agency = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();

    @Test
    void anAgreementTakesEffectAndIsEndedWithAReason() {
        providerIs("ACTIVE");
        unitIsKnown();
        var added = added("1/PKS/2026", "2027-12-31");
        added.then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("unitIds", contains(unit.toString()))
                .body("unitCost.amount", is(1_500_000))
                .body("allowedActions", contains("ACTIVATION"));
        var path = added.header("Location");
        step(path + "/termination", 0, "{\"reason\": \"x\"}").then().statusCode(409);
        step(path + "/activation", 0, "").then().statusCode(200).body("status", is("ACTIVE"));
        step(path + "/termination", 1, "{\"reason\": \" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        step(path + "/termination", 0, "{\"reason\": \"x\"}").then().statusCode(412);
        step(path + "/termination", 1, "{\"reason\": \"penyelenggara tutup\"}")
                .then()
                .statusCode(200)
                .body("status", is("TERMINATED"))
                .body("terminationReason", is("penyelenggara tutup"))
                .body("allowedActions", empty());

        assertThat(Feed.about("agreement:" + added.jsonPath().getString("id")))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.agreement.published.v1", "bangkom.agreement.retired.v1");
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.agreement.published.v1");
    }

    @Test
    void whatIsOverExpiresByItselfAndCannotTakeEffect() {
        providerIs("INACTIVE");
        unitIsKnown();
        var path = added("2/PKS/2026", "2026-01-31").header("Location");
        step(path + "/activation", 0, "")
                .then()
                .statusCode(422)
                .body("code", is("AGREEMENT_NOT_EFFECTIVE"))
                .body("errors.code", containsInAnyOrder("AGREEMENT_OVER", "PROVIDER_INACTIVE"));
        Sql.execute("update partnership_agreement set status = 'ACTIVE' where agency_id = '" + agency + "'");
        admin().get(path).then().body("status", is("EXPIRED"));
        step(path + "/termination", 0, "{\"reason\": \"x\"}").then().statusCode(409);
        admin().get("/v1/partnership-agreements?status=EXPIRED").then().body("items.number", contains("2/PKS/2026"));
        admin().get("/v1/partnership-agreements?status=ACTIVE").then().body("items", empty());
        admin().get("/v1/partnership-agreements?providerId=" + provider)
                .then()
                .body("items.number", contains("2/PKS/2026"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        admin().body(draft("3/PKS/2026", "2025-12-31").replace("1500000", "-1"))
                .post("/v1/partnership-agreements")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/validTo", "/unitCost/amount", "/providerId", "/unitIds/0"));
        added("3/PKS/2026", "2027-12-31").then().statusCode(422).body("code", is("REFERENCE_UNKNOWN"));
        providerIs("ACTIVE");
        unitIsKnown();
        added("3/PKS/2026", "2027-12-31").then().statusCode(201);
        added("3/PKS/2026", "2027-12-31").then().statusCode(409).body("code", is("OFFERING_CODE_TAKEN"));
    }

    @Test
    void itBelongsToOneAgencyAlone() {
        providerIs("ACTIVE");
        unitIsKnown();
        var path = added("4/PKS/2026", "2027-12-31").header("Location");
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
        Api.as(agency, "AUDITOR").get(path).then().statusCode(200).body("allowedActions", empty());
        Api.as(agency, "EMPLOYEE").get(path).then().statusCode(403);
        Api.as(agency, "CATALOGUE_STEWARD")
                .body(draft("5", "2027-12-31"))
                .post("/v1/partnership-agreements")
                .then()
                .statusCode(403);
    }

    private RequestSpecification admin() {
        return Api.as(agency, "HR_ADMIN");
    }

    private Response added(String number, String validTo) {
        return admin().body(draft(number, validTo)).post("/v1/partnership-agreements");
    }

    private Response step(String path, long version, String body) {
        return admin().header("If-Match", "\"" + version + "\"").body(body).post(path);
    }

    private void providerIs(String status) {
        Sql.execute(
                "insert into provider values ('%s', '%s', 0, 0, 'AGENCY', 'P', 'P', 'UNIVERSITY', null, '{}', '{ONLINE}', '%s')"
                        .formatted(provider, agency, status));
    }

    private void unitIsKnown() {
        Sql.execute("insert into org_unit_mirror values ('%s', '%s', 'U', 'U', null, true, 'Pulau', 'NONE', 1)"
                .formatted(unit, agency));
    }

    private String draft(String number, String validTo) {
        return """
                {"providerId": "%s", "number": "%s", "title": "Pelatihan jarak jauh", "validFrom": "2026-01-01",
                 "validTo": "%s", "unitIds": ["%s"], "deliveryModes": ["ONLINE"], "quota": 200,
                 "unitCost": {"amount": 1500000}}""".formatted(provider, number, validTo, unit);
    }
}
