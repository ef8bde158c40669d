package bangkom.competency.needs.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedsAnalysisResourceTest {
    private final SampleAgency agency = new SampleAgency();

    @Test
    void gapsBecomeNeedsWithPeopleSourcesAndAnExplainedPlace() {
        var short1 = agency.employee(agency.unit);
        var assessment = agency.level(short1, agency.service, 1);
        var short2 = agency.employee(agency.unit);
        agency.level(short2, agency.service, 2);
        var able = agency.employee(agency.unit);
        agency.level(able, agency.service, 3);
        agency.employee(agency.unit);
        agency.level(agency.employee(agency.elsewhere), agency.integrity, 1);
        SampleAgency.sql("insert into performance_result values ('%s', '%s', '%s', 2025, 'POOR', 'HIGH')"
                .formatted(UUID.randomUUID(), agency.id, short1));
        goal(agency.service, agency.unit);

        var path = analysed();
        agency.take(path, "prioritisation", "HR_ADMIN").then().body("status", is("PRIORITISED"));

        var items = "/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path);
        agency.as("UNIT_MANAGER")
                .get(items)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.rank", contains(1, 2))
                .body("items[0].competencyId", is(agency.service.toString()))
                .body("items[0].unitId", is(agency.unit.toString()))
                .body("items[0].headcount", is(2))
                .body("items[0].meanGap", is(1.5f))
                .body("items[0].targetLevel", is(3))
                .body("items[0].factors.find { it.name == 'GAP' }.value", is(0.375f))
                .body("items[0].factors.find { it.name == 'HEADCOUNT' }.value", is(1.0f))
                .body("items[0].factors.find { it.name == 'IMPORTANCE' }.value", is(0.6f))
                .body("items[0].factors.find { it.name == 'PERFORMANCE' }.value", is(0.75f))
                .body("items[0].factors.find { it.name == 'GOAL' }.value", is(1.0f))
                .body("items[0].factors.find { it.name == 'EVIDENCE' }.value", is(0.2f))
                .body("items[0].sources.kind", contains("assessment", "assessment", "organisational-goal"))
                .body("items[0].sourceCounts.assessment", is(2))
                .body("items[0].decision", nullValue())
                .body("items[1].factors.find { it.name == 'GOAL' }.value", is(0.0f));
        var item = agency.as("HR_ADMIN").get(items).jsonPath().getString("items[0].id");
        agency.as("HR_ADMIN")
                .get("/v1/need-items/" + item + "/participants")
                .then()
                .body("items.employeeId", containsInAnyOrder(short1.toString(), short2.toString()))
                .body("items.find { it.employeeId == '%s' }.assessmentId".formatted(short1), is(assessment.toString()));
        agency.as("HR_ADMIN").get(items + "&limit=1").then().body("items", hasSize(1));
        var next = agency.as("HR_ADMIN").get(items + "&limit=1").jsonPath().getString("next");
        agency.as("HR_ADMIN")
                .get(items + "&limit=1&cursor=" + next)
                .then()
                .body("items.rank", contains(2))
                .body("next", nullValue());
        agency.as("HR_ADMIN").get(items + "&status=CONFIRMED").then().body("items", hasSize(0));
        agency.as("EMPLOYEE").get(items).then().statusCode(403);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/need-items/" + item)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyDecidedNeedsAreSignedOffAndPlanningHearsOfTheAcceptedOnes() {
        agency.level(agency.employee(agency.unit), agency.service, 1);
        agency.level(agency.employee(agency.unit), agency.integrity, 1);
        agency.level(agency.employee(agency.elsewhere), agency.service, 2);
        var path = analysed();
        var analysis = SampleAgency.idOf(path);
        agency.take(path, "prioritisation", "HR_ADMIN");
        var ids = agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + analysis)
                .jsonPath()
                .getList("items.id", String.class);
        agency.as("HR_ADMIN", "UNIT_MANAGER")
                .body(batch(ids.get(0), ids.get(1)))
                .post("/v1/need-items/confirmation/batch")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("UPDATED", "UPDATED"));
        agency.as("HR_ADMIN", "UNIT_MANAGER")
                .body(batch(ids.get(0)))
                .post("/v1/need-items/acceptance/batch")
                .then()
                .body("items.code", contains("SEPARATION_OF_DUTIES"));
        agency.as("HR_ADMIN", "UNIT_MANAGER")
                .get("/v1/need-items/" + ids.get(0))
                .then()
                .body("allowedActions", contains("DEFERRAL", "REJECTION"));
        agency.as("HR_ADMIN")
                .get("/v1/need-items/" + ids.get(0))
                .then()
                .body("allowedActions", contains("ACCEPTANCE", "DEFERRAL", "REJECTION"));
        agency.as("HR_ADMIN")
                .body(batch(
                        ids.get(0), ids.get(1), ids.get(2), UUID.randomUUID().toString()))
                .post("/v1/need-items/acceptance/batch")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("UPDATED", "UPDATED", "REJECTED", "REJECTED"))
                .body("items[2].code", is("STATE_CONFLICT"))
                .body("items[3].code", is("NOT_FOUND"));
        agency.as("HR_ADMIN")
                .body(batch(ids.get(0)))
                .post("/v1/need-items/acceptance/batch")
                .then()
                .body("items.outcome", contains("UNCHANGED"));
        var etag = agency.as("AUDITOR").get(path).header("ETag");
        agency.as("HR_ADMIN")
                .header("If-Match", etag)
                .post(path + "/sign-off")
                .then()
                .statusCode(403);
        agency.as("APPOINTING_OFFICIAL")
                .header("If-Match", etag)
                .post(path + "/sign-off")
                .then()
                .statusCode(422)
                .body("code", is("NEEDS_UNDECIDED"));
        agency.as("APPOINTING_OFFICIAL").get(path).then().body("allowedActions", empty());
        agency.as("HR_ADMIN")
                .body(batch(ids.get(2)))
                .post("/v1/need-items/deferral/batch")
                .then()
                .body("items[0].errors.pointer", contains("/reason"));
        var last = agency.as("HR_ADMIN").get("/v1/need-items/" + ids.get(2));
        agency.as("APPOINTING_OFFICIAL", "HR_ADMIN")
                .header("If-Match", last.header("ETag"))
                .body("{\"reason\": \"tahun depan\"}")
                .post("/v1/need-items/" + ids.get(2) + "/deferral")
                .then()
                .statusCode(200)
                .body("decision", is("DEFERRED"))
                .body("reason", is("tahun depan"));

        agency.as("APPOINTING_OFFICIAL", "HR_ADMIN")
                .header("If-Match", etag)
                .post(path + "/sign-off")
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        agency.as("APPOINTING_OFFICIAL", "HR_ADMIN").get(path).then().body("allowedActions", empty());
        agency.as("APPOINTING_OFFICIAL").get(path).then().body("allowedActions", contains("SIGN_OFF"));
        agency.take(path, "sign-off", "APPOINTING_OFFICIAL")
                .then()
                .body("status", is("SIGNED_OFF"))
                .body("accepted", is(2))
                .body("deferred", is(1));
        agency.take(path, "closure", "HR_ADMIN").then().body("status", is("CLOSED"));

        assertThat(Feed.about("needs-analysis:" + analysis))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.needs-analysis.opened.v1",
                        "bangkom.needs-analysis.prioritised.v1",
                        "bangkom.needs-analysis.signed-off.v1",
                        "bangkom.needs-analysis.closed.v1");
        assertThat(Feed.about("need-item:" + ids.get(0)))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.need.confirmed.v1", "bangkom.need.accepted.v1", "bangkom.need-participants.listed.v1");
        assertThat(Feed.about("need-item:" + ids.get(0)).get(2).data().get("participants"))
                .hasSize(1);
        assertThat(Feed.about("need-item:" + ids.get(2)))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.need.deferred.v1");
        Contract.assertAllToldMatch();
    }

    @Test
    void aGoalOfTheYearMakesANeedOfThoseItsUnitHasNotAssessedAndIsFoundFromIt() {
        agency.employee(agency.unit);
        agency.employee(agency.elsewhere);
        var able = agency.employee(agency.below);
        agency.level(able, agency.service, 3);
        var goal = goal(agency.service, agency.unit);
        goal(agency.service, agency.below);
        var path = analysed();
        var found = agency.as("HR_ADMIN").get("/v1/need-items?sourceId=" + goal);
        found.then()
                .body("items.unitId", contains(agency.unit.toString()))
                .body("items.headcount", contains(1))
                .body("items.sources[0].kind", contains("organisational-goal"));
        agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path))
                .then()
                .body("items", hasSize(1));
        agency.as("SERVICE")
                .get("/v1/competency/trace-links?node=organisational-goal:" + goal)
                .then()
                .statusCode(200)
                .body("links.to", contains("need-item:" + found.jsonPath().getString("items[0].id")))
                .body("nodes.kind", hasItem("organisational-goal"));
    }

    @Test
    void aGoalMakesANeedAlsoOfWhatNoJobRequiresYet() {
        var unheardOf = agency.competency("Kecerdasan artifisial");
        agency.employee(agency.unit);
        var goal = goal(unheardOf, agency.unit);
        analysed();
        agency.as("HR_ADMIN")
                .get("/v1/need-items?sourceId=" + goal)
                .then()
                .body("items.competencyId", contains(unheardOf.toString()))
                .body("items.headcount", contains(0));
    }

    @Test
    void whatElseShowedALevelIsASourceToo() {
        var person = agency.employee(agency.unit);
        var outcome = agency.level(person, agency.service, 1);
        Sql.execute("update evidence set source_kind = 'OUTCOME' where source_id = '%s'".formatted(outcome));
        var evidence = Sql.text("select id from evidence where source_id = '%s'".formatted(outcome));
        analysed();
        var found = agency.as("HR_ADMIN").get("/v1/need-items?sourceId=" + evidence);
        found.then()
                .body("items.sources[0].kind", contains("evidence"))
                .body("items.sources[0].id", contains(evidence));
        agency.as("HR_ADMIN")
                .get("/v1/need-items/" + found.jsonPath().getString("items[0].id") + "/participants")
                .then()
                .body("items.evidenceId", contains(evidence))
                .body("items.assessmentId", contains(nullValue()));
    }

    @Test
    void whatIsWrongIsToldAtOnceAndVerbsKeepTheirOrder() {
        agency.as("HR_ADMIN")
                .body("""
                        {"title": "x", "fiscalYear": 2027, "opensOn": "2026-03-02", "closesOn": "2026-03-01",
                         "weights": {"gap": 101, "headcount": 0, "importance": 0, "performance": 0, "goal": 0,
                           "urgency": 0, "evidence": 0}}""")
                .post("/v1/needs-analyses")
                .then()
                .statusCode(400)
                .body("code", is("NEEDS_ANALYSIS_INCONSISTENT"))
                .body("errors.pointer", containsInAnyOrder("/closesOn", "/weights/gap", "/weights"));
        agency.as("HR_ADMIN")
                .body("{}")
                .post("/v1/needs-analyses")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/fiscalYear", "/opensOn", "/closesOn"));
        agency.as("EMPLOYEE").body("{}").post("/v1/needs-analyses").then().statusCode(403);
        var path = agency.begun("""
                , "weights": {"gap": 40, "headcount": 10, "importance": 10, "performance": 10, "goal": 10,
                   "urgency": 10, "evidence": 10}""");
        agency.as("HR_ADMIN")
                .get(path)
                .then()
                .body("weights.gap", is(40))
                .body("status", is("DRAFT"))
                .body("allowedActions", contains("OPENING"));
        agency.as("HR_ADMIN").post(path + "/opening").then().statusCode(428);
        agency.as("HR_ADMIN")
                .header("If-Match", "\"7\"")
                .post(path + "/opening")
                .then()
                .statusCode(412);
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(path + "/analysis")
                .then()
                .statusCode(409)
                .body("code", is("STATE_CONFLICT"));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(path).then().statusCode(404);
        agency.as("EMPLOYEE")
                .get("/v1/needs-analyses?fiscalYear=2027")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        agency.as("EMPLOYEE").get("/v1/needs-analyses?fiscalYear=2026").then().body("items", hasSize(0));
    }

    @Test
    void aUnitManagerConfirmsTheOwnUnitAndBelowOnly() {
        agency.level(agency.employee(agency.below), agency.service, 1);
        agency.level(agency.employee(agency.elsewhere), agency.service, 1);
        var manager = agency.employee(agency.unit);
        var path = analysed();
        var items = "/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path) + "&unitId=";
        var own = agency.as("HR_ADMIN").get(items + agency.below).jsonPath().getString("items[0].id");
        var others =
                agency.as("HR_ADMIN").get(items + agency.elsewhere).jsonPath().getString("items[0].id");
        agency.asPerson(manager, "UNIT_MANAGER")
                .header("If-Match", "\"0\"")
                .post("/v1/need-items/" + own + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"));
        agency.asPerson(manager, "UNIT_MANAGER")
                .header("If-Match", "\"0\"")
                .post("/v1/need-items/" + others + "/confirmation")
                .then()
                .statusCode(403)
                .body("code", is("NOT_THIS_UNIT"));
        agency.asPerson(manager, "UNIT_MANAGER")
                .get("/v1/need-items/" + others + "/participants")
                .then()
                .statusCode(404);
        agency.as("UNIT_MANAGER")
                .header("If-Match", "\"1\"")
                .post("/v1/need-items/" + own + "/confirmation")
                .then()
                .statusCode(403)
                .body("code", is("PERSON_UNKNOWN"));
    }

    @Test
    void thousandsOfPeopleAreAnalysedTogether() {
        crowd();
        var path = agency.collecting();
        var etag = agency.as("AUDITOR").get(path).header("ETag");
        var analysed = agency.as("HR_ADMIN").header("If-Match", etag).post(path + "/analysis");
        analysed.then().statusCode(200);
        assertThat(analysed.time()).isLessThan(60_000);
        var ranked = agency.take(path, "prioritisation", "HR_ADMIN");
        assertThat(ranked.time()).isLessThan(60_000);
        assertThat(Sql.number("select count(*) from need_item where agency_id = '" + agency.id + "'"))
                .isEqualTo(1800);
        assertThat(Sql.number("select count(*) from need_participant where agency_id = '" + agency.id + "'"))
                .isEqualTo(18_000);
        Sql.execute("update need_item set status = 'ACCEPTED' where agency_id = '" + agency.id + "'");
        var large =
                Sql.text("select id from need_item where agency_id = '%s' order by id limit 1".formatted(agency.id));
        Sql.execute("""
                insert into need_participant (need_item_id, agency_id, employee_id, actual, required)
                select '%s', '%s', gen_random_uuid(), 1, 3 from generate_series(11, 501)""".formatted(large, agency.id));
        var signed = agency.take(path, "sign-off", "APPOINTING_OFFICIAL");
        assertThat(signed.time()).isLessThan(60_000);
        assertToldInTwoPieces(Feed.about("need-item:" + large));
    }

    private static void assertToldInTwoPieces(List<Feed.Told> told) {
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.need.accepted.v1",
                        "bangkom.need-participants.listed.v1",
                        "bangkom.need-participants.listed.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).data().get("participants")).hasSize(500);
        assertThat(told.get(2).data().get("participants")).hasSize(1);
        assertThat(told.subList(1, 3))
                .extracting(event -> event.data().get("pieces").asInt())
                .containsOnly(2);
    }

    private String analysed() {
        var path = agency.collecting();
        agency.take(path, "analysis", "HR_ADMIN").then().body("status", is("ANALYSING"));
        return path;
    }

    @Test
    void otherWeightsAreTriedSideBySideAndNothingIsStored() {
        var few = agency.employee(agency.unit);
        agency.level(few, agency.service, 1);
        for (int n = 0; n < 3; n++) {
            agency.level(agency.employee(agency.elsewhere), agency.integrity, 1);
        }
        var path = analysed();
        agency.take(path, "prioritisation", "HR_ADMIN");
        var items = "/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path);
        var before = agency.as("HR_ADMIN").get(items).body().asString();
        var simulated = agency.as("HR_ADMIN")
                .body("""
                        {"limit": 10, "alternatives": [{"name": "Kesenjangan", "weights": %s}, {"name": "Banyak orang", "weights": %s}]}""".formatted(weights(100, 0), weights(0, 100)))
                .post(path + "/priority-simulations");
        simulated
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.current.rank", contains(1, 2))
                .body("items[0].alternatives.name", contains("Kesenjangan", "Banyak orang"))
                .body(place(agency.service, 0) + ".rank", is(1))
                .body(place(agency.service, 0) + ".score", is(50.0f))
                .body(place(agency.service, 1) + ".rank", is(2))
                .body(place(agency.integrity, 1) + ".score", is(100.0f));
        assertThat(agency.as("HR_ADMIN").get(items).body().asString()).isEqualTo(before);
        agency.as("HR_ADMIN")
                .body(
                        "{\"limit\": 1, \"alternatives\": [{\"name\": \"a\", \"weights\": %s}, {\"name\": \"b\", \"weights\": %s}]}"
                                .formatted(weights(100, 0), weights(0, 100)))
                .post(path + "/priority-simulations")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        agency.as("HR_ADMIN")
                .body("{\"alternatives\": [{\"name\": \"a\", \"weights\": %s}, {\"name\": \"a\", \"weights\": %s}]}"
                        .formatted(weights(100, 0), weights(100, 1)))
                .post(path + "/priority-simulations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/alternatives/1/name", "/alternatives/1/weights"));
    }

    private static String place(UUID competency, int alternative) {
        return "items.find { it.competencyId == '%s' }.alternatives[%d]".formatted(competency, alternative);
    }

    private static String weights(int gap, int headcount) {
        return "{\"gap\": %d, \"headcount\": %d, \"importance\": 0, \"performance\": 0, \"goal\": 0, \"urgency\": 0, \"evidence\": 0}"
                .formatted(gap, headcount);
    }

    private UUID goal(UUID competency, UUID unit) {
        var goal = UUID.randomUUID();
        SampleAgency.sql("insert into organisational_goal values ('%s', '%s', 0, '%s', 'Sasaran', null, 2027, 'ACTIVE')"
                .formatted(goal, agency.id, goal));
        SampleAgency.sql(
                "insert into organisational_goal_unit values ('%s', '%s', '%s')".formatted(agency.id, goal, unit));
        SampleAgency.sql("insert into organisational_goal_competency values ('%s', '%s', '%s')"
                .formatted(agency.id, goal, competency));
        return goal;
    }

    private static String batch(String... ids) {
        return "{\"items\": [{\"needItemId\": \"" + String.join("\"}, {\"needItemId\": \"", ids) + "\"}]}";
    }

    /** 8,000 people in 200 units, each one level short in nine competencies. */
    private void crowd() {
        var a = agency.id;
        SampleAgency.sql("delete from standard_requirement where agency_id = '" + a + "'");
        SampleAgency.sql("""
                insert into org_unit select gen_random_uuid(), '%1$s', 0, 0, 'K' || n, 'Unit', null, false, 'Kota', 'GOOD'
                from generate_series(1, 200) n;
                insert into competency select gen_random_uuid(), '%1$s', 0, 0, 'AGENCY', '%2$s', 'C' || n, 'C', 'TECHNICAL',
                    'x', null, null, '[]' from generate_series(1, 9) n;
                insert into standard_requirement select '%3$s', '%1$s', id, 3, false from competency
                    where agency_id = '%1$s' and name = 'C';
                insert into employee select gen_random_uuid(), '%1$s', 0, 0, 0, 'K' || n, '19780505200601' || (1000 + n),
                    'Pegawai', '1978-05-05', 'PNS', null, null, 'III/a', 'S1', '01', true, '%4$s', null, u.id, null
                from generate_series(1, 2000) n join org_unit u on u.agency_id = '%1$s' and u.code = 'K' || (n %% 200 + 1);
                insert into evidence select gen_random_uuid(), '%1$s', e.id, c.id, 2, 'TEST', gen_random_uuid(),
                    '2026-01-10', true, 'ACCEPTED'
                from employee e, competency c where e.agency_id = '%1$s' and c.agency_id = '%1$s' and c.name = 'C';
                insert into profile_level select gen_random_uuid(), '%1$s', 0, employee_id, competency_id, level, id
                from evidence where agency_id = '%1$s'""".formatted(a, agency.dictionary, agency.standard, agency.position));
    }
}
