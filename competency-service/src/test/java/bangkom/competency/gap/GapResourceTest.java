package bangkom.competency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GapResourceTest {
    private Fixture fixture;
    private UUID position;
    private UUID standard;
    private List<UUID> technical;
    private List<UUID> managerial;
    private UUID supervisor;
    private UUID employee;

    @BeforeEach
    void aStandardWithThreeCompetencies() {
        fixture = new Fixture();
        position = fixture.position("ADMINISTRATOR");
        technical = fixture.competencies("TECHNICAL", 1);
        managerial = fixture.competencies("MANAGERIAL", 2);
        var required = new ArrayList<>(technical);
        required.addAll(managerial);
        standard = fixture.standard(position, required, 4);
        supervisor = fixture.employee(fixture.position("JPT_PRATAMA"));
        employee = fixture.employee(UUID.randomUUID(), fixture.unit, position, supervisor);
        level(employee, technical.get(0), 2);
        level(employee, managerial.get(0), 4);
    }

    @Test
    void aGapIsRequiredLessActualAndNullWhileUnassessed() {
        fixture.as(employee, "EMPLOYEE")
                .get(path("competency-gaps"))
                .then()
                .statusCode(200)
                .body("positionId", is(position.toString()))
                .body("standardId", is(standard.toString()))
                .body("gaps.code", contains("K.1", "K.2", "K.1"))
                .body("gaps.gap", contains(0, null, 2));
        var target = fixture.position("JPT_PRATAMA");
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps") + "?targetPositionId=" + target)
                .then()
                .body("standardId", nullValue())
                .body("gaps", empty());
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps") + "?targetPositionId=" + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void theLatestYearsWorkStandsBesideTheGapsAgainstWhatWasExpected() {
        fixture.as("HR_ADMIN").get(path("competency-gaps")).then().body("performance", nullValue());
        for (var result : List.of("2024, 'VERY_GOOD'", "2025, 'FAIR'")) {
            Sql.execute("insert into performance_result values ('%s', '%s', '%s', %s, 'HIGH')"
                    .formatted(UUID.randomUUID(), fixture.agency, employee, result));
        }
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps"))
                .then()
                .body("performance.year", is(2025))
                .body("performance.predicate", is("FAIR"))
                .body("performance.target", is(80))
                .body("performance.achieved", is(60))
                .body("performance.gap", is(20))
                .body("performance.talentBox", is(6));
        fixture.as("HR_ADMIN")
                .get(path("competency-gaps") + "?asOf=2025-12-30")
                .then()
                .body("performance.year", is(2024));
    }

    @Test
    void whoObjectedIsRankedByNoMachineUntilThatIsLifted() {
        var ready = fixture.employee(fixture.position("PENGAWAS"));
        level(ready, technical.get(0), 4);
        Sql.execute("insert into performance_result values ('%s', '%s', '%s', 2025, 'VERY_GOOD', 'HIGH')"
                .formatted(UUID.randomUUID(), fixture.agency, ready));
        Sql.execute("insert into performance_result values ('%s', '%s', '%s', 2026, 'POOR', 'LOW')"
                .formatted(UUID.randomUUID(), fixture.agency, ready));
        var asked = fixture.as(ready, "EMPLOYEE")
                .body("{\"kind\": \"OBJECTION\", \"details\": \"x\"}")
                .post("/v1/data-requests");
        var request = "/v1/data-requests/" + asked.jsonPath().getString("id");
        var candidates = "/v1/positions/" + position + "/candidates";
        fixture.as("HR_ADMIN").get(candidates).then().body("items.employeeId", contains(ready.toString()));
        act(request, "answer", "{\"granted\": true, \"answer\": \"x\"}", "\"0\"")
                .body("restricts", is(true))
                .body("allowedActions", contains("LIFT"));
        fixture.as("HR_ADMIN").get(candidates).then().body("items", empty());
        fixture.as("HR_ADMIN")
                .get("/v1/competency-gaps/talent-boxes?year=2025")
                .then()
                .body("boxes.people.sum()", is(0))
                .body("restricted", is(1));
        fixture.as("AUDITOR")
                .get("/v1/data-requests?kind=OBJECTION&status=GRANTED")
                .then()
                .body("items.employeeId", contains(ready.toString()));
        act(request, "lift", "{\"reason\": \"Dicabut\"}", "\"1\"")
                .body("status", is("LIFTED"))
                .body("restricts", is(false))
                .body("liftReason", is("Dicabut"));
        fixture.as("HR_ADMIN").get(candidates).then().body("items.employeeId", contains(ready.toString()));
        fixture.as("AUDITOR").get(request + "/history").then().body("items", hasSize(3));
        fixture.as("HR_ADMIN")
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"x\"}")
                .post(request + "/lift")
                .then()
                .statusCode(409);
        Contract.assertAllToldMatch();
    }

    private ValidatableResponse act(String path, String verb, String body, String ifMatch) {
        return fixture.as("HR_ADMIN")
                .header("If-Match", ifMatch)
                .body(body)
                .post(path + "/" + verb)
                .then()
                .statusCode(200);
    }

    @Test
    void theMatchCountsWhatWasAssessed() {
        fixture.as("ASSESSOR")
                .get(path("job-person-match"))
                .then()
                .statusCode(200)
                .body("purpose", is("FILLING"))
                .body("total.achieved", is(6))
                .body("total.required", is(8))
                .body("total.percent", is(75.00f))
                .body("total.category", is("MMS"))
                .body("byKind.MANAGERIAL.category", is("MS"))
                .body("byKind.TECHNICAL.category", is("KMS"));
        fixture.as("ASSESSOR")
                .get(path("job-person-match") + "?purpose=MAPPING")
                .then()
                .body("total.category", is("KO"));
    }

    @Test
    void theWorkedNumbersAreThoseOfTheGeneralCompetenciesAndWhatIsUnassessedIsNull() {
        for (var worked : List.of(
                new Worked("JF_AHLI_MUDA", 3, List.of(3, 3, 2, 3, 3, 2, 2, 3, 3), 24, 27, 88.89f, "MS", "CO"),
                new Worked("ADMINISTRATOR", 3, List.of(3, 2, 2, 2, 2, 2, 2, 2, 3), 20, 27, 74.07f, "MMS", "KO"),
                new Worked("JPT_PRATAMA", 4, List.of(3, 3, 2, 3, 3, 2, 2, 3, 3), 24, 36, 66.67f, "KMS", "KO"))) {
            var post = fixture.position(worked.tier);
            var required = new ArrayList<>(fixture.competencies("MANAGERIAL", 8));
            required.addAll(fixture.competencies("SOCIO_CULTURAL", 1));
            var unassessed = fixture.competencies("TECHNICAL", 1).get(0);
            required.add(unassessed);
            fixture.standard(post, required, worked.required);
            employee = fixture.employee(post);
            for (int i = 0; i < worked.shown.size(); i++) {
                level(employee, required.get(i), worked.shown.get(i));
            }
            fixture.as("HR_ADMIN")
                    .get(path("competency-gaps"))
                    .then()
                    .body("gaps.find { it.kind == 'TECHNICAL' }.gap", nullValue())
                    .body("gaps.findAll { it.gap != null }.gap.sum()", is(worked.of - worked.achieved));
            match("FILLING", worked, worked.filling);
            level(employee, unassessed, 1);
            match("MAPPING", worked, worked.mapping)
                    .body("total.required", is(worked.of + worked.required))
                    .body("byKind.TECHNICAL.achieved", is(1));
        }
    }

    private ValidatableResponse match(String purpose, Worked worked, String category) {
        return fixture.as("HR_ADMIN")
                .get(path("job-person-match") + "?purpose=" + purpose)
                .then()
                .body("general.achieved", is(worked.achieved))
                .body("general.required", is(worked.of))
                .body("general.percent", is(worked.percent))
                .body("general.cappedPercent", is(worked.percent))
                .body("general.category", is(category));
    }

    private record Worked(
            String tier,
            int required,
            List<Integer> shown,
            int achieved,
            int of,
            float percent,
            String filling,
            String mapping) {}

    @Test
    void aThresholdHoldsFromItsFirstDayOnAndSaysWhichRegulationSetIt() {
        for (var threshold : List.of("'MS', 90", "'MMS', 75", "'KMS', 0")) {
            Sql.execute("insert into job_person_match_threshold values ('FILLING', %s, '2031-01-01', 'Peraturan baru')"
                            .formatted(threshold)
                    + " on conflict do nothing");
        }
        level(employee, managerial.get(1), 4);
        fixture.as("HR_ADMIN")
                .get(path("job-person-match") + "?asOf=2030-12-31")
                .then()
                .body("total.percent", is(83.33f))
                .body("total.category", is("MS"))
                .body("thresholds.category", contains("MS", "MMS", "KMS"))
                .body("thresholds.atLeast", contains(80, 68, 0))
                .body("thresholds.regulation", everyItem(is("practice of assessment centres")));
        fixture.as("HR_ADMIN")
                .get(path("job-person-match") + "?asOf=2031-01-01")
                .then()
                .body("total.percent", is(83.33f))
                .body("total.category", is("MMS"))
                .body("thresholds.atLeast", contains(90, 75, 0))
                .body("thresholds.regulation", everyItem(is("Peraturan baru")));
    }

    @Test
    void whoIsReadyForAPostIsRankedByMatchAndItsHoldersAreLeftOut() {
        var ready = fixture.employee(fixture.position("PENGAWAS"));
        level(ready, technical.get(0), 4);
        managerial.forEach(one -> level(ready, one, 5));
        var half = fixture.employee(fixture.position("PENGAWAS"));
        level(half, technical.get(0), 2);
        Sql.execute("insert into performance_result values ('%s', '%s', '%s', 2025, 'VERY_GOOD', 'HIGH')"
                .formatted(UUID.randomUUID(), fixture.agency, ready));
        var path = "/v1/positions/" + position + "/candidates";
        var page = fixture.as("APPOINTING_OFFICIAL").get(path + "?limit=1");
        page.then()
                .statusCode(200)
                .body("items.employeeId", contains(ready.toString()))
                .body("items.ready", contains(true))
                .body("items.talentBox", contains(9))
                .body("items.talentBoxYear", contains(2025))
                .body("items[0].match.category", is("MS"))
                .body("items[0].match.percent", is(116.67f));
        fixture.as("HR_ADMIN")
                .get(path + "?cursor=" + page.jsonPath().getString("next"))
                .then()
                .body("items.employeeId", contains(half.toString()))
                .body("items.ready", contains(false))
                .body("items.deficits", contains(1))
                .body("items.unassessed", contains(2))
                .body("items.talentBox", contains((Object) null));
        fixture.as("HR_ADMIN").get(path + "?cursor=AAAA").then().statusCode(400);
        new Fixture().as("HR_ADMIN").get(path).then().statusCode(404);
    }

    @Test
    void whatHangsOnOnePersonOrNobodyIsAtRisk() {
        var another = fixture.employee(fixture.position("PENGAWAS"));
        level(another, managerial.get(0), 4);
        var rows =
                fixture.as("AUDITOR").get("/v1/competency-gaps/coverage").then().statusCode(200);
        rows.body("rows.carriers", contains(0, 0, 2)).body("rows.atRisk", contains(true, true, false));
        rows.body("rows[2].competencyId", is(managerial.get(0).toString()))
                .body("rows[2].required", is(1))
                .body("rows[2].met", is(1))
                .body("rows[2].highestRequired", is(4));
        fixture.as("AUDITOR")
                .get("/v1/competency-gaps/coverage?atRisk=true")
                .then()
                .body("rows", hasSize(2));
        var page = fixture.as("AUDITOR").get("/v1/competency-gaps/coverage?limit=2");
        page.then().body("rows.carriers", contains(0, 0));
        fixture.as("AUDITOR")
                .get("/v1/competency-gaps/coverage?limit=2&cursor="
                        + page.jsonPath().getString("next"))
                .then()
                .body("rows.competencyId", contains(managerial.get(0).toString()))
                .body("next", nullValue());
        fixture.as("AUDITOR")
                .get("/v1/competency-gaps/coverage?cursor=AAAA")
                .then()
                .statusCode(400);

        var vacant = fixture.position("JPT_PRATAMA");
        fixture.standard(vacant, managerial.subList(0, 1), 5);
        var all = fixture.as("AUDITOR").get("/v1/competency-gaps/coverage").then();
        all.body("rows.find { it.competencyId == '%s' }.highestRequired".formatted(managerial.get(0)), is(5))
                .body("rows.find { it.competencyId == '%s' }.carriers".formatted(managerial.get(0)), is(0))
                .body("rows.find { it.competencyId == '%s' }.required".formatted(managerial.get(0)), is(1));
        Sql.execute("update position set status = 'INACTIVE' where id = '%s'".formatted(vacant));
        fixture.as("AUDITOR")
                .get("/v1/competency-gaps/coverage")
                .then()
                .body("rows.find { it.competencyId == '%s' }.highestRequired".formatted(managerial.get(0)), is(4));
    }

    @Test
    void aPostIsAsReadyAsTheBestOfItsUnitAndOfThoseWhoAimAtIt() {
        var readiness = "/v1/succession-readiness";
        postIs("NONE", 0, 0).body("items.holders", contains(1)).body("items.bestPercent", contains((Object) null));
        var near = fixture.employee(fixture.position("PENGAWAS"));
        level(near, technical.get(0), 3);
        postIs("NONE", 0, 0).body("items.bestPercent", contains(75.00f));
        level(near, managerial.get(0), 5);
        postIs("NEARLY", 0, 1).body("items.bestPercent", contains(100.00f));
        var elsewhere = fixture.unit("Lain");
        var aiming = fixture.employee(UUID.randomUUID(), elsewhere, fixture.position("PENGAWAS"), null);
        level(aiming, technical.get(0), 4);
        managerial.forEach(one -> level(aiming, one, 4));
        postIs("NEARLY", 0, 1);
        Sql.execute("update employee set target_position_id = '%s' where id = '%s'".formatted(position, aiming));
        postIs("READY", 1, 1);
        Sql.execute("update employee set active = false where id = '%s'".formatted(near));
        postIs("READY", 1, 0);
        var top = fixture.unit("Pemda");
        Sql.execute("update org_unit set parent_id = '%s' where id = '%s'".formatted(top, fixture.unit));
        fixture.standard(fixture.position("PENGAWAS"), technical, 5);
        var first = fixture.as("NATIONAL_ANALYST").get(readiness + "?limit=1&unitId=" + top);
        first.then().statusCode(200).body("items", hasSize(1)).body("items.bestPercent", contains((Object) null));
        fixture.as("HR_ADMIN")
                .get(readiness + "?unitId=" + top + "&cursor="
                        + first.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        fixture.as("HR_ADMIN").get(readiness + "?unitId=" + elsewhere).then().body("items", empty());
        fixture.as("HR_ADMIN").get(readiness + "?readiness=NONE").then().body("items.holders", contains(0));
        fixture.as("UNIT_MANAGER").get(readiness).then().statusCode(403);
        new Fixture().as("HR_ADMIN").get(readiness).then().body("items", empty());
    }

    private ValidatableResponse postIs(String readiness, int ready, int nearly) {
        return fixture.as("AUDITOR")
                .get("/v1/succession-readiness?readiness=" + readiness)
                .then()
                .statusCode(200)
                .body("items.positionId", contains(position.toString()))
                .body("items.unitName", contains("Dinas"))
                .body("items.ready", contains(ready))
                .body("items.nearly", contains(nearly));
    }

    @Test
    void theHeatMapShowsEachUnitInEachCompetency() {
        var other = fixture.unit("Puskesmas");
        level(fixture.employee(UUID.randomUUID(), other, position, null), technical.get(0), 1);
        var path = "/v1/competency-gaps/heat-map";
        var cells = "items.find { it.unitName == 'Puskesmas' && it.competencyId == '" + technical.get(0) + "' }";
        fixture.as("AUDITOR")
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body(cells + ".people", is(1))
                .body(cells + ".deficits", is(1))
                .body(cells + ".meanGap", is(3.0f));
        var page = fixture.as("AUDITOR").get(path + "?limit=4");
        fixture.as("AUDITOR")
                .get(path + "?limit=4&cursor=" + page.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        fixture.as("AUDITOR").get(path + "?unitId=" + other).then().body("items", hasSize(3));
    }

    @Test
    void aUnitIsAskedForAloneOrWithAllBelowIt() {
        var below = fixture.unit("Seksi");
        Sql.execute("update org_unit set parent_id = '%s' where id = '%s'".formatted(fixture.unit, below));
        level(fixture.employee(UUID.randomUUID(), below, position, null), technical.get(0), 1);
        for (var path : List.of("summary?by=UNIT&", "heat-map?limit=200&", "talent-boxes?year=2025&")) {
            var alone = inUnits(path + "unitId=" + fixture.unit);
            var within = inUnits(path + "unitId=" + fixture.unit + "&includeBelow=true");
            var all = inUnits(path);
            assertThat(alone).as(path).isLessThan(within);
            assertThat(within).as(path).isEqualTo(all);
        }
    }

    /** How many are counted, of whatever the answer counts. */
    private int inUnits(String path) {
        var answer = fixture.as("HR_ADMIN")
                .get("/v1/competency-gaps/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var counted = answer.get("rows") != null ? answer.getList("rows.people") : answer.getList("items.people");
        return counted != null
                ? counted.stream().mapToInt(one -> ((Number) one).intValue()).sum()
                : answer.getInt("unrated");
    }

    @Test
    void aLevelJustShownIsInTheSumsAndTheHeatMapWithinSeconds() {
        var skill = technical.get(0);
        var deficits = "rows.find { it.key == '" + fixture.unit + "' }.deficits";
        var before = sums(deficits);
        var validated = validated(skill, 5);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(sums(deficits)).isEqualTo(before - 1);
            fixture.as("HR_ADMIN")
                    .get("/v1/competency-gaps/heat-map?unitId=" + fixture.unit)
                    .then()
                    .body("items.find { it.competencyId == '" + skill + "' }.deficits", is(0));
        });
        fixture.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Tes dibatalkan\"}")
                .post("/v1/evidence/" + validated + "/revocation")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(sums(deficits)).isEqualTo(before));
    }

    private int sums(String path) {
        return fixture.as("HR_ADMIN")
                .get("/v1/competency-gaps/summary?by=UNIT")
                .jsonPath()
                .getInt(path);
    }

    /** The evidence that an assessment of the person became. */
    private String validated(UUID skill, int level) {
        String id = fixture.as("ASSESSOR")
                .body("""
                        {"employeeId": "%s", "kind": "TEST", "assessedOn": "2026-02-25",
                         "results": [{"competencyId": "%s", "level": %d}]}""".formatted(employee, skill, level))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        fixture.as("ASSESSOR")
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/submission")
                .then()
                .statusCode(200);
        fixture.as("HR_ADMIN")
                .header("If-Match", "\"1\"")
                .post("/v1/assessments/" + id + "/validation")
                .then()
                .statusCode(200);
        return Sql.text("select id from evidence where source_id = '" + id + "'");
    }

    @Test
    void theNineBoxesOfAYearCountPeople() {
        Sql.execute("insert into performance_result values ('%s', '%s', '%s', 2025, 'GOOD', 'MEDIUM')"
                .formatted(UUID.randomUUID(), fixture.agency, employee));
        fixture.as("HR_ADMIN")
                .get("/v1/competency-gaps/talent-boxes?year=2025")
                .then()
                .statusCode(200)
                .body("boxes.box", contains(9, 8, 7, 6, 5, 4, 3, 2, 1))
                .body("boxes.people", contains(0, 0, 0, 0, 1, 0, 0, 0, 0))
                .body("unrated", is(1));
        fixture.as("HR_ADMIN")
                .get("/v1/competency-gaps/talent-boxes?year=2025&unitId=" + fixture.unit("Lain"))
                .then()
                .body("boxes.people.sum()", is(0))
                .body("unrated", is(0));
    }

    @Test
    void theSummaryAddsUpTheAgencyItsUnitsAndCompetencies() {
        var other = fixture.unit("Puskesmas");
        level(fixture.employee(UUID.randomUUID(), other, position, null), technical.get(0), 1);
        var summary = "/v1/competency-gaps/summary";
        fixture.as("APPOINTING_OFFICIAL")
                .get(summary)
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].key", nullValue())
                .body("rows[0].people", is(2))
                .body("rows[0].assessed", is(3))
                .body("rows[0].unassessed", is(3))
                .body("rows[0].deficits", is(2))
                .body("rows[0].deficitLevels", is(5))
                .body("rows[0].met", is(1))
                .body("rows[0].meanJpm", is(50.00f));
        fixture.as("HR_ADMIN")
                .get(summary + "?by=UNIT")
                .then()
                .body("rows.label", contains("Puskesmas", "Dinas"))
                .body("rows.deficitLevels", contains(3, 2));
        fixture.as("HR_ADMIN")
                .get(summary + "?by=COMPETENCY&unitId=" + other)
                .then()
                .body(
                        "rows.key",
                        containsInAnyOrder(
                                technical.get(0).toString(),
                                managerial.get(0).toString(),
                                managerial.get(1).toString()));
        fixture.as(supervisor, "UNIT_MANAGER").get(summary).then().body("rows[0].people", is(1));
        fixture.as(supervisor, "UNIT_MANAGER")
                .get(summary + "?unitId=" + other)
                .then()
                .statusCode(404);
        fixture.as("EMPLOYEE").get(summary).then().statusCode(403);
    }

    @Test
    void aRecordIsSeenByThePersonTheirSuperiorTheirManagerAndThoseInCharge() {
        var colleague = fixture.employee(position);
        var stranger = fixture.employee(UUID.randomUUID(), fixture.unit("Lain"), position, null);
        var profile = path("competency-profile");
        fixture.as(employee, "EMPLOYEE").get(profile).then().statusCode(200).body("levels", hasSize(2));
        fixture.asPerson(employee, "EMPLOYEE").get(profile).then().statusCode(200);
        fixture.asPerson(colleague, "EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as(supervisor, "DIRECT_SUPERVISOR").get(profile).then().statusCode(200);
        fixture.as(colleague, "UNIT_MANAGER").get(profile).then().statusCode(200);
        fixture.as("AUTHORIZED_OFFICIAL").get(profile).then().statusCode(200);
        fixture.as(colleague, "EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as(colleague, "DIRECT_SUPERVISOR").get(profile).then().statusCode(404);
        fixture.as(stranger, "UNIT_MANAGER").get(profile).then().statusCode(404);
        fixture.as("EMPLOYEE").get(profile).then().statusCode(404);
        fixture.as("PROVIDER").get(profile).then().statusCode(403);
        new Fixture().as("HR_ADMIN").get(profile).then().statusCode(404);
        fixture.as(colleague, "EMPLOYEE").get(path("competency-gaps")).then().statusCode(404);
        fixture.as(colleague, "EMPLOYEE").get(path("job-person-match")).then().statusCode(404);
    }

    private String path(String what) {
        return "/v1/employees/" + employee + "/" + what;
    }

    private void level(UUID person, UUID competency, int level) {
        var evidence = UUID.randomUUID();
        Sql.execute("""
                insert into evidence values ('%s', '%s', '%s', '%s', %d, 'TEST', '%s', '2026-02-01', true, 'ACCEPTED')""".formatted(evidence, fixture.agency, person, competency, level, UUID.randomUUID()));
        Sql.execute("insert into profile_level values ('%s', '%s', 1, '%s', '%s', %d, '%s')"
                .formatted(UUID.randomUUID(), fixture.agency, person, competency, level, evidence));
    }
}
