package bangkom.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PlanGenerationTest {
    private static final UUID STEWARD = UUID.fromString("0198f2a0-0000-7000-8000-00000000a001");

    @Test
    void eachNeedGetsTheProgrammeThatSuitsItsUnitAndThePeopleItSuits() {
        var made = PlanningCase.ready();
        var nearby = made.programme(made.provider(made.agency, "AGENCY", "KOTA"), "ONSITE", "OWN", 20, 1_000_000);
        var distant =
                made.programme(made.provider(STEWARD, "NATIONAL", "PULAU"), "ONLINE", "COOPERATION", 30, 2_000_000);
        var weak = made.programme(made.provider(made.agency, "AGENCY", "KOTA"), "ONSITE", "OWN", 10, 500_000);
        made.outcome(nearby, made.competency, 1, 3);
        made.outcome(distant, made.competency, 1, 3);
        made.outcome(weak, made.competency, 1, 2);
        made.need(2, made.city, made.competency, 3, List.of("PNS 1", "PNS null"));
        made.need(1, made.island, made.competency, 3, List.of("PNS 1", "PNS 2", "PNS 3", "PNS 0"));
        made.need(3, made.city, UUID.randomUUID(), 2, List.of("PNS 1"));

        var plan = generate(made);

        plan.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("DRAFT"))
                .body("revision", is(1))
                .body("totals.items", is(3))
                .body("totals.withoutProgramme", is(1))
                .body("totals.participants", is(5))
                .body("totals.lessonHours", is(50))
                .body("allowedActions", contains("SUBMISSION"));
        hr(made.agency)
                .get(plan.header("Location") + "/items")
                .then()
                .statusCode(200)
                .body("items.programmeId", contains(distant.toString(), nearby.toString(), null))
                .body("items.unitId", contains(made.island.toString(), made.city.toString(), made.city.toString()))
                .body("items.participants", contains(2, 2, 1))
                .body("items.lessonHours", contains(30, 20, 0))
                .body("items.developmentPath", contains("CLASSICAL", "CLASSICAL", null))
                .body("items.cooperationMode", contains("COOPERATION", "OWN", null))
                .body("items[0].curriculumConformity", is("Kurikulum instansi pembina"))
                .body("items[0].agreementId", nullValue())
                .body("items[0].providerId", notNullValue())
                .body("items[0].total.amount", is(0))
                .body("items.status", contains("DRAFT", "DRAFT", "DRAFT"));
        assertThat(Feed.about("plan:" + plan.jsonPath().getString("id")))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.plan.created.v1");
    }

    @Test
    void aPppkIsPlannedForAtMostTwentyFourHoursAYear() {
        var made = PlanningCase.ready();
        var second = UUID.randomUUID();
        var provider = made.provider(made.agency, "AGENCY", "KOTA");
        made.outcome(made.programme(provider, "ONSITE", "OWN", 20, 1), made.competency, 0, 3);
        made.outcome(made.programme(provider, "ONSITE", "OWN", 10, 1), second, 0, 3);
        var first = made.need(1, made.city, made.competency, 3, List.of("PNS 1"));
        var then = made.need(2, made.city, second, 3, List.of("PNS 1"));
        for (var tier : List.of("PELAKSANA", "JPT_MADYA")) {
            var person = made.employee(made.city, "PPPK", tier);
            made.participant(first, made.competency, person, "1", 3);
            made.participant(then, second, person, "1", 3);
        }

        var plan = generate(made);

        hr(made.agency).get(plan.header("Location") + "/items").then().body("items.participants", contains(3, 2));
    }

    @Test
    void thereIsNoPlanBeforeEverythingAcceptedWasHeard() {
        var made = new PlanningCase();
        generate(made).then().statusCode(422).body("errors[0].pointer", is("/budgetLineId"));

        made = PlanningCase.ready();
        var need = made.need(1, made.city, made.competency, 3, List.of("PNS 1"));
        Sql.execute("delete from development_need_piece where need_item_id = '" + need + "'");
        generate(made).then().statusCode(409).body("code", is("NEEDS_NOT_READY"));

        Sql.execute("insert into development_need_piece values ('%s', '%s', '%s', 1, 1)"
                .formatted(need, made.agency, made.analysis));
        generate(made).then().statusCode(201);
        generate(made).then().statusCode(409).body("code", is("PLAN_EXISTS"));
    }

    @Test
    void thousandsOfNeedsAreOneStep() {
        var made = PlanningCase.ready();
        var provider = made.provider(made.agency, "AGENCY", "KOTA");
        made.outcome(made.programme(provider, "ONSITE", "OWN", 20, 1), made.competency, 0, 3);
        Sql.execute("""
                insert into development_need select gen_random_uuid(), '%s', '%s', 2026, '%s', '%s', 0, 3, 1, 1, n
                from generate_series(1, 2000) n""".formatted(made.agency, made.analysis, made.city, made.competency));
        Sql.execute("""
                insert into development_need_participant
                select need_item_id, agency_id, gen_random_uuid(), competency_id, 1, 1, 3
                from development_need, generate_series(1, 10) where needs_analysis_id = '%s'""".formatted(made.analysis));
        Sql.execute(
                "update needs_analysis_mirror set accepted = 2000 where needs_analysis_id = '" + made.analysis + "'");

        var plan = generate(made);

        plan.then().statusCode(201).body("totals.items", is(2000)).body("totals.participants", is(20_000));
        assertThat(plan.time()).isLessThan(60_000);
    }

    private static Response generate(PlanningCase made) {
        return hr(made.agency)
                .body("""
                        {"fiscalYear": 2026, "needsAnalysisId": "%s", "budgetLineId": "%s", "title": "Rencana 2026"}""".formatted(made.analysis, made.budgetLine))
                .post("/v1/training-plans");
    }

    private static RequestSpecification hr(UUID agency) {
        return Api.as(agency, Role.HR_ADMIN);
    }
}
