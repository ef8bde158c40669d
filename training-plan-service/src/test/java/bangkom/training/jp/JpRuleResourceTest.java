package bangkom.training.jp;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class JpRuleResourceTest {
    private static final UUID STEWARD = UUID.fromString("0198f2a0-0000-7000-8000-00000000a001");
    private static final UUID AGENCY = UUID.fromString("0198f2a0-0000-7000-8000-00000000c001");

    @Test
    void theRuleOfTheDayIsReadByEveryAgency() {
        upsert("""
                {"items": [
                  {"form": "SEMINAR", "basis": "PER_DAY", "domestic": 4, "international": 6,
                   "validFrom": "2019-01-01", "regulation": "lama"},
                  {"form": "SEMINAR", "basis": "PER_DAY", "domestic": 5, "international": 6,
                   "validFrom": "2027-01-01", "regulation": "baru"}]}""").body("accepted", is(2));

        rulesOn("2026-06-30").body("items.find { it.form == 'SEMINAR' }.regulation", is("lama"));
        rulesOn("2027-01-01").body("items.find { it.form == 'SEMINAR' }.domestic", is(5));
        rulesOn("2018-12-31").body("items.find { it.form == 'SEMINAR' }", nullValue());
    }

    @Test
    void theSameRuleAgainChangesNothing() {
        var rule = """
                {"items": [{"form": "WORKSHOP", "basis": "PER_DAY", "domestic": %d, "international": 7,
                  "validFrom": "2019-01-01", "regulation": "B-031"}]}""";

        upsert(rule.formatted(5)).body("items.outcome", contains("CREATED"));
        upsert(rule.formatted(5)).body("items.outcome", contains("UNCHANGED"));
        upsert(rule.formatted(6)).body("items.outcome", contains("UPDATED"));
    }

    @Test
    void everyContradictionOfARuleIsNamedAndTheOthersStand() {
        upsert("""
                {"items": [
                  {"form": "COACHING", "basis": "PER_ACTIVITY", "domestic": 2, "capActivities": 2,
                   "factorInternationalPercent": 120, "validFrom": "2019-01-01", "regulation": "B-031"},
                  {"basis": "PER_DAY", "domestic": -1},
                  {"form": "MENTORING", "basis": "PER_ACTIVITY", "domestic": 2, "international": 4,
                   "basisInternational": "PER_DAY", "capActivities": 2, "capPeriod": "MONTH",
                   "validFrom": "2019-01-01", "regulation": "B-031"}]}""")
                .body("accepted", is(1))
                .body("rejected", is(2))
                .body("items[0].code", is("JP_RULE_INCONSISTENT"))
                .body("items[0].errors.code", containsInAnyOrder("CAP_PERIOD_MISSING", "INTERNATIONAL_MISSING"))
                .body("items[1].errors.pointer", hasItem("/form"));

        rulesOn("2026-06-30").body("items.form", hasItem("MENTORING"));
    }

    @Test
    void onlyTheStewardWrites() {
        Api.as(AGENCY, Role.HR_ADMIN)
                .body("{\"items\": [{}]}")
                .post("/v1/jp-rules/batch")
                .then()
                .statusCode(403);
        Api.nobody().get("/v1/jp-rules").then().statusCode(401);
        Api.as(AGENCY, Role.EMPLOYEE).get("/v1/jp-rules?onDate=besok").then().statusCode(400);
    }

    @Test
    void aDateThatCannotBeReadIsRepeatedNoFurtherThanTheDocumentPromises() {
        Api.as(AGENCY, Role.EMPLOYEE)
                .queryParam("onDate", "a\tb" + "x".repeat(5_000))
                .get("/v1/jp-rules")
                .then()
                .statusCode(400)
                .body("detail.length()", is(2_000))
                .body("detail", startsWith("a bx"));
    }

    private static ValidatableResponse upsert(String body) {
        return Api.as(STEWARD, Role.CATALOGUE_STEWARD)
                .body(body)
                .post("/v1/jp-rules/batch")
                .then()
                .statusCode(207);
    }

    private static ValidatableResponse rulesOn(String day) {
        return Api.as(AGENCY, Role.EMPLOYEE)
                .get("/v1/jp-rules?onDate=" + day)
                .then()
                .statusCode(200);
    }
}
