package bangkom.competency.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DelegationResourceTest {
    private static final String SUMMARY = "/v1/competency-gaps/summary";
    private static final String EMPLOYEES = "/v1/employees";

    private final Fixture fixture = new Fixture();
    private UUID elsewhere;
    private UUID manager;
    private UUID delegate;
    private UUID below;
    private UUID stranger;

    @BeforeEach
    void aManagerWithAUnitBelow() {
        var position = fixture.position("ADMINISTRATOR");
        var under = fixture.unit("Seksi");
        Sql.execute("update org_unit set parent_id = '" + fixture.unit + "' where id = '" + under + "'");
        elsewhere = fixture.unit("Lain");
        manager = fixture.employee(position);
        below = fixture.employee(UUID.randomUUID(), under, position, null);
        delegate = fixture.employee(UUID.randomUUID(), elsewhere, position, null);
        stranger = fixture.employee(UUID.randomUUID(), elsewhere, position, null);
    }

    @Test
    void aManagerSeesTheOwnUnitAndAllBelowAndTheDelegateTheSameAndNoMore() {
        fixture.as(manager, "UNIT_MANAGER")
                .get(EMPLOYEES)
                .then()
                .body("items.id", containsInAnyOrder(manager.toString(), below.toString()));
        fixture.as(delegate, "EMPLOYEE").get(EMPLOYEES).then().body("items.id", contains(delegate.toString()));
        fixture.as(delegate, "EMPLOYEE").get(SUMMARY).then().statusCode(403);
        var id = granted(draft("UNIT_MANAGER", "2026-03-02", "2026-03-31"));
        acting(delegate, id)
                .get(EMPLOYEES)
                .then()
                .body("items.id", containsInAnyOrder(manager.toString(), below.toString(), delegate.toString()));
        acting(delegate, id).get(SUMMARY).then().statusCode(200);
        acting(delegate, id).get(SUMMARY + "?unitId=" + elsewhere).then().statusCode(404);
        acting(stranger, id).get(SUMMARY).then().statusCode(403);
        acting(delegate, UUID.randomUUID().toString()).get(SUMMARY).then().statusCode(403);
        acting(delegate, "bukan-id").get(SUMMARY).then().statusCode(403);
        new Fixture()
                .as(delegate, "EMPLOYEE")
                .header("X-On-Behalf-Of", id)
                .get(SUMMARY)
                .then()
                .statusCode(403);
    }

    @Test
    void itHoldsFromItsFirstToItsLastDayUntilRevokedAndWhileBothAreActive() {
        var later = granted(draft("UNIT_MANAGER", "2026-03-03", "2026-03-31"));
        acting(delegate, later).get(SUMMARY).then().statusCode(403);
        var today = granted(draft("UNIT_MANAGER", "2026-03-02", "2026-03-02"));
        acting(delegate, today).get(SUMMARY).then().statusCode(200);
        Sql.execute("update employee set active = false where id = '" + manager + "'");
        acting(delegate, today).get(SUMMARY).then().statusCode(403);
        Sql.execute("update employee set active = true where id = '" + manager + "'");
        revoke(delegate, "EMPLOYEE", today).statusCode(403);
        revoke(stranger, "UNIT_MANAGER", today).statusCode(404);
        revoke(manager, "UNIT_MANAGER", today)
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("inForce", is(false));
        acting(delegate, today).get(SUMMARY).then().statusCode(403);
        Sql.execute(
                "update delegation set valid_from = '2026-01-01', valid_to = '2026-03-01' where id = '" + later + "'");
        fixture.as("HR_ADMIN").get("/v1/delegations/" + later).then().body("status", is("EXPIRED"));
        fixture.as(stranger, "EMPLOYEE").get("/v1/delegations").then().body("items", empty());
        fixture.as(delegate, "EMPLOYEE").get("/v1/delegations").then().body("items", hasSize(2));
        assertThat(Feed.about("delegation:" + today))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.delegation.granted.v1", "bangkom.delegation.revoked.v1");
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.delegation.granted.v1");
    }

    @Test
    void nobodyGivesAwayWhatHeOrSheDoesNotHold() {
        grant(manager, draft("APPOINTING_OFFICIAL", "2026-03-02", "2026-03-31")).statusCode(403);
        var id = granted(draft("UNIT_MANAGER", "2026-03-02", "2026-03-31"));
        acting(delegate, id)
                .body(draft("UNIT_MANAGER", "2026-03-02", "2026-03-31").replace(delegate.toString(), below.toString()))
                .post("/v1/delegations")
                .then()
                .statusCode(403);
        grant(manager, draft("UNIT_MANAGER", "2026-03-31", "2026-03-02"))
                .statusCode(400)
                .body("errors.code", contains("PERIOD_REVERSED"));
        grant(manager, draft("UNIT_MANAGER", "2026-03-02", "2027-03-03"))
                .statusCode(400)
                .body("errors.code", contains("PERIOD_TOO_LONG"));
        grant(
                        manager,
                        draft("UNIT_MANAGER", "2026-03-02", "2026-03-31")
                                .replace(delegate.toString(), manager.toString()))
                .statusCode(400)
                .body("errors.code", contains("DELEGATE_OF_SELF"));
        grant(
                        manager,
                        draft("UNIT_MANAGER", "2026-03-02", "2026-03-31")
                                .replace("null", '"' + elsewhere.toString() + '"')
                                .replace(delegate.toString(), UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/delegateId", "/unitId"));
    }

    private String granted(String draft) {
        return grant(manager, draft).statusCode(201).extract().jsonPath().getString("id");
    }

    private ValidatableResponse grant(UUID person, String draft) {
        return fixture.as(person, "UNIT_MANAGER")
                .body(draft)
                .post("/v1/delegations")
                .then();
    }

    private ValidatableResponse revoke(UUID person, String role, String id) {
        return fixture.as(person, role, "DIRECT_SUPERVISOR")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Kembali bertugas\"}")
                .post("/v1/delegations/" + id + "/revocation")
                .then();
    }

    private RequestSpecification acting(UUID person, String delegation) {
        return fixture.as(person, "EMPLOYEE").header("X-On-Behalf-Of", delegation);
    }

    private String draft(String role, String from, String to) {
        return """
                {"delegateId": "%s", "role": "%s", "unitId": null, "validFrom": "%s", "validTo": "%s",
                 "reason": "Cuti tahunan"}""".formatted(delegate, role, from, to);
    }
}
