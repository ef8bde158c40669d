package bangkom.competency.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NationalRulesTest {
    private static final String DAY = "2190-01-01";
    private static final String THRESHOLDS = """
            {"purpose": "FILLING", "validFrom": "%s", "regulation": "Peraturan uji", "categories":
             [{"category": "MS", "atLeast": %d}, {"category": "MMS", "atLeast": 70}, {"category": "KMS", "atLeast": %d}]}""";

    private final Fixture fixture = new Fixture();

    @AfterEach
    void forTheOtherTests() {
        for (var table : List.of("job_person_match_threshold", "talent_box", "job_tier_default")) {
            Sql.execute("delete from " + table + " where valid_from >= '2100-01-01'");
        }
    }

    @Test
    void thresholdsOfALaterDayAreSetAndEarlierDaysKeepTheirs() {
        set("match-thresholds", THRESHOLDS.formatted(DAY, 85, 0)).body("items.outcome", contains("CREATED"));
        set("match-thresholds", THRESHOLDS.formatted(DAY, 85, 0)).body("items.outcome", contains("UNCHANGED"));
        set("match-thresholds", THRESHOLDS.formatted(DAY, 86, 0)).body("items.outcome", contains("UPDATED"));
        read("match-thresholds?onDate=" + DAY)
                .body("items.findAll { it.purpose == 'FILLING' }.atLeast", contains(86, 70, 0))
                .body("items.findAll { it.purpose == 'MAPPING' }.atLeast", contains(90, 78, 0));
        read("match-thresholds").body("items.findAll { it.purpose == 'FILLING' }.atLeast", contains(80, 68, 0));
        assertThat(Sql.number("select count(*) from audit_entry where subject = 'match-threshold:FILLING:" + DAY + "'"))
                .isEqualTo(2);
    }

    @Test
    void whatWouldChangeADayThatHasComeOrFitsNothingIsRefused() {
        refused("match-thresholds", THRESHOLDS.formatted("2026-01-01", 85, 0), "RULE_IN_FORCE_ALREADY");
        refused("match-thresholds", THRESHOLDS.formatted(DAY, 60, 0), "THRESHOLDS_DO_NOT_FALL");
        refused("match-thresholds", THRESHOLDS.formatted(DAY, 85, 5), "THRESHOLDS_DO_NOT_FALL");
        refused("match-thresholds", THRESHOLDS.formatted(DAY, 85, 0).replace("MMS", "MX"), "CATEGORIES_DO_NOT_FIT");
        refused("talent-box-rules", box("2026-01-01", 3), "RULE_IN_FORCE_ALREADY");
        refused("job-tier-defaults", level("X.9", 3), "REFERENCE_UNKNOWN");
        fixture.as("HR_ADMIN")
                .body("{\"items\": [" + box(DAY, 3) + "]}")
                .post("/v1/talent-box-rules/batch")
                .then()
                .statusCode(403);
    }

    @Test
    void boxesAndLevelsOfTiersAreSetOneByOne() {
        set("talent-box-rules", box(DAY, 7)).body("items.outcome", contains("CREATED"));
        var good = "items.find { it.predicate == 'GOOD' && it.potential == 'HIGH' }.box";
        read("talent-box-rules?onDate=" + DAY).body(good, is(7)).body("items.size()", is(15));
        read("talent-box-rules").body(good, is(8));
        set("job-tier-defaults", level("M.1", 1)).body("items.outcome", contains("CREATED"));
        var first = "items.find { it.jobTier == 'JPT_UTAMA' && it.competencyCode == 'M.1' }.requiredLevel";
        read("job-tier-defaults?onDate=" + DAY).body(first, is(1));
        read("job-tier-defaults").body(first, is(5));
    }

    private static String box(String day, int box) {
        return """
                {"predicate": "GOOD", "potential": "HIGH", "box": %d, "validFrom": "%s", "regulation": "Peraturan uji"}""".formatted(box, day);
    }

    private static String level(String code, int level) {
        return """
                {"jobTier": "JPT_UTAMA", "competencyCode": "%s", "requiredLevel": %d, "validFrom": "2190-01-01",
                 "regulation": "Peraturan uji"}""".formatted(code, level);
    }

    private ValidatableResponse set(String what, String item) {
        return fixture.as("CATALOGUE_STEWARD")
                .body("{\"items\": [" + item + "]}")
                .post("/v1/" + what + "/batch")
                .then()
                .statusCode(207);
    }

    private void refused(String what, String item, String code) {
        set(what, item)
                .body("items[0].outcome", is("REJECTED"))
                .body("items[0].code", is("NATIONAL_RULE_INVALID"))
                .body("items[0].errors.code", hasItem(code));
    }

    private ValidatableResponse read(String what) {
        return fixture.as("EMPLOYEE").get("/v1/" + what).then().statusCode(200);
    }
}
