package bangkom.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TrainingPlanResourceTest {
    private final PlanningCase made = PlanningCase.ready();
    private UUID provider;
    private UUID programme;
    private String plan;

    @BeforeEach
    void aPlanOfTwoItems() {
        provider = made.provider(made.agency, "AGENCY", "KOTA");
        programme = made.programme(provider, "ONSITE", "COOPERATION", 20, 1);
        made.outcome(programme, made.competency, 0, 3);
        made.need(1, made.city, made.competency, 3, List.of("PNS 1", "PNS 2"));
        made.need(2, made.city, UUID.randomUUID(), 3, List.of());
        plan = hr().body("""
                        {"fiscalYear": 2026, "needsAnalysisId": "%s", "budgetLineId": "%s", "title": "Rencana 2026"}""".formatted(made.analysis, made.budgetLine))
                .post("/v1/training-plans")
                .header("Location");
    }

    @Test
    void everyMissingContentOfEveryItemIsToldAtOnce() {
        step("submission", hr())
                .then()
                .statusCode(422)
                .body("code", is("PLAN_INCOMPLETE"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/items/0/scheduledStart CONTENT_E_MISSING",
                                "/items/0/costLines CONTENT_G_MISSING",
                                "/items/0/agreementId AGREEMENT_MISSING",
                                "/items/1/participants CONTENT_B_MISSING",
                                "/items/1/form CONTENT_C_MISSING",
                                "/items/1/providerId CONTENT_D_MISSING",
                                "/items/1/scheduledStart CONTENT_E_MISSING",
                                "/items/1/curriculumConformity CONTENT_F_MISSING",
                                "/items/1/costLines CONTENT_G_MISSING"));
        hr().get(plan).then().body("status", is("DRAFT")).body("version", is(0));
    }

    @Test
    void aPlanGoesFromPersonToPersonAndItsMoneyWithIt() {
        complete();
        step("submission", person(1, Role.HR_ADMIN)).then().statusCode(200).body("status", is("SUBMITTED"));
        step("verification", person(1, Role.HR_ADMIN)).then().statusCode(403).body("code", is("SEPARATION_OF_DUTIES"));
        step("verification", person(2, Role.HR_ADMIN)).then().statusCode(200);
        step("endorsement", person(3, Role.AUTHORIZED_OFFICIAL)).then().statusCode(200);
        step("approval", person(3, Role.APPOINTING_OFFICIAL))
                .then()
                .statusCode(403)
                .body("code", is("SEPARATION_OF_DUTIES"));
        step("approval", person(4, Role.APPOINTING_OFFICIAL))
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"));
        assertThat(line()).isEqualTo("1000000 0");
        step("publication", hr())
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("totals.total.amount", is(1_000_000))
                .body("allowedActions", contains("CLOSURE"));

        var item = item(0);
        var told = Feed.about("plan:" + plan.substring(plan.lastIndexOf('/') + 1));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.plan.created.v1",
                        "bangkom.plan.submitted.v1",
                        "bangkom.plan.verified.v1",
                        "bangkom.plan.endorsed.v1",
                        "bangkom.plan.approved.v1",
                        "bangkom.plan.published.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        hr().get(plan + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.collect { it.operation + ' ' + it.statusBefore + ' ' + it.statusAfter }",
                        contains(
                                "generateTrainingPlan null DRAFT",
                                "submitTrainingPlan DRAFT SUBMITTED",
                                "verifyTrainingPlan SUBMITTED VERIFIED",
                                "endorseTrainingPlan VERIFIED ENDORSED",
                                "approveTrainingPlan ENDORSED APPROVED",
                                "publishTrainingPlan APPROVED PUBLISHED"))
                .body("items[1].actor", startsWith("subject:"));
        assertThat(deliver(item, "schedule")).isEqualTo("SCHEDULED");
        assertThat(deliver(item, "schedule")).isEqualTo("SCHEDULED");
        assertThat(deliver(item, "delivery/800000")).isEqualTo("DELIVERED");
        assertThat(line()).isEqualTo("0 800000");
        var ofItem = Feed.about("plan-item:" + item);
        assertThat(ofItem)
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.plan-item.planned.v1",
                        "bangkom.plan-item.scheduled.v1",
                        "bangkom.plan-item.delivered.v1");
        assertThat(ofItem.get(0).data().get("participants").asInt()).isEqualTo(2);
        told.forEach(event -> Contract.assertMatches(event.type(), event.data().toString()));
        ofItem.forEach(
                event -> Contract.assertMatches(event.type(), event.data().toString()));
    }

    @Test
    void whatIsDroppedGivesItsMoneyBack() {
        complete();
        publish();
        var item = "/v1/plan-items/" + item(0);
        drop(item, "{}").then().statusCode(400);
        drop(item, "{\"reason\": \"dialihkan\"}")
                .then()
                .statusCode(200)
                .body("status", is("DROPPED"))
                .body("dropReason", is("dialihkan"))
                .body("allowedActions", empty());
        drop(item, "{\"reason\": \"lagi\"}").then().statusCode(409).body("code", is("STATE_CONFLICT"));
        assertThat(line()).isEqualTo("0 0");
        hr().get(plan).then().body("totals.items", is(0)).body("totals.total.amount", is(0));
        step("closure", hr()).then().statusCode(409).body("code", is("PLAN_YEAR_NOT_OVER"));
    }

    @Test
    void aPlanAboveTheCeilingIsNeitherSubmittedNorApproved() {
        complete();
        made.ceiling(999_999);
        step("submission", hr()).then().statusCode(422).body("errors.code", contains("BUDGET_EXCEEDED"));
        made.ceiling(1_000_000);
        step("submission", person(1, Role.HR_ADMIN)).then().statusCode(200);
        step("verification", person(2, Role.HR_ADMIN)).then().statusCode(200);
        step("endorsement", person(3, Role.AUTHORIZED_OFFICIAL)).then().statusCode(200);
        made.ceiling(999_999);
        step("approval", person(4, Role.APPOINTING_OFFICIAL))
                .then()
                .statusCode(409)
                .body("code", is("BUDGET_EXCEEDED"));
        assertThat(line()).isEqualTo("0 0");
        step("return", person(4, Role.APPOINTING_OFFICIAL).body("{\"reason\": \"pagu berkurang\"}"))
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("returnReason", is("pagu berkurang"));
    }

    @Test
    void anItemIsAmendedByAMergePatch() {
        var item = "/v1/plan-items/" + item(0);
        hr().body("{}").patch(item).then().statusCode(428);
        hr().header("If-Match", "\"7\"").body("{}").patch(item).then().statusCode(412);
        patch(item, "{\"scheduledStart\": \"2026-05-04\", \"scheduledEnd\": \"2026-05-08\"}")
                .then()
                .statusCode(200)
                .body("scheduledStart", is("2026-05-04"))
                .body("version", is(1));
        patch(item, "{\"scheduledEnd\": null, \"curriculumConformity\": \"sesuai\"}")
                .then()
                .statusCode(200)
                .body("scheduledStart", is("2026-05-04"))
                .body("scheduledEnd", is((String) null))
                .body("curriculumConformity", is("sesuai"));
        hr().get(plan).then().body("version", is(2));
        patch(item, "{\"title\": \"x\"}").then().statusCode(400);
        patch(item, """
                {"scheduledEnd": "2026-01-01", "costLines": [{"component": "MEALS", "quantity": 0,
                 "unitCost": {"amount": -1}}, null]}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/scheduledEnd", "/costLines/0/quantity", "/costLines/0/unitCost", "/costLines/1"));
        var unknown = UUID.randomUUID();
        patch(item, "{\"agreementId\": \"%s\", \"programmeId\": \"%s\"}".formatted(unknown, unknown))
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body("errors.pointer", contains("/agreementId", "/programmeId"));
    }

    @Test
    void anotherProgrammeBringsItsFormItsHoursAndItsPeople() {
        var other = made.programme(provider, "ONLINE", "OWN", 12, 9);
        made.outcome(other, made.competency, 2, 3);
        var item = "/v1/plan-items/" + item(0);
        patch(item, "{\"programmeId\": \"" + other + "\"}")
                .then()
                .statusCode(200)
                .body("deliveryMode", is("ONLINE"))
                .body("cooperationMode", is("OWN"))
                .body("lessonHours", is(12))
                .body("participants", is(1));
        hr().get(item + "/participants").then().statusCode(200).body("items", hasSize(1));
        patch("/v1/plan-items/" + item(1), "{\"programmeId\": \"" + other + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("PROGRAMME_UNSUITED"));
        patch(item, "{\"programmeId\": null}")
                .then()
                .statusCode(200)
                .body("form", is((String) null))
                .body("lessonHours", is(0))
                .body("participants", is(2));
    }

    @Test
    void aCostAboveTheStandardAndAnExpiredAgreementStopASubmission() {
        Sql.execute("""
                insert into cost_standard values (gen_random_uuid(), '%s', 0, 2026, 'KOTA-%s', 'MEALS', 'OH', 49999, 'PMK')""".formatted(made.agency, made.agency));
        Sql.execute(
                "update org_unit_mirror set region = 'KOTA-%s' where unit_id = '%s'".formatted(made.agency, made.city));
        complete();
        patch("/v1/plan-items/" + item(0), "{\"agreementId\": \"" + made.agreement(provider, "2026-05-07") + "\"}")
                .then()
                .statusCode(200);
        step("submission", hr())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/agreementId", "/items/0/costLines/0/unitCost"))
                .body("errors.code", contains("AGREEMENT_NOT_VALID", "COST_ABOVE_STANDARD"));
    }

    @Test
    void aPppkAboveTheCeilingStopsASubmission() {
        complete();
        var person = made.employee(made.city, "PPPK", "PELAKSANA");
        Sql.execute(
                "insert into plan_item_participant values ('%s', '%s', '%s')".formatted(item(0), made.agency, person));
        Sql.execute("update plan_item set lesson_hours = 25 where id = '%s'".formatted(item(0)));
        step("submission", hr())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/participants"))
                .body("errors.code", contains("PPPK_CEILING"));
    }

    @Test
    void nobodyActsOutOfTurnOrBeyondTheirAgency() {
        step("verification", hr()).then().statusCode(409).body("code", is("STATE_CONFLICT"));
        hr().header("If-Match", "\"9\"").post(plan + "/submission").then().statusCode(412);
        hr().post(plan + "/submission").then().statusCode(428);
        step("approval", hr()).then().statusCode(403);
        Api.as(made.agency, Role.AUDITOR).get(plan).then().statusCode(200).body("allowedActions", empty());
        Api.as(made.agency, Role.EMPLOYEE).get(plan).then().statusCode(403);
        var stranger = UUID.randomUUID();
        Api.as(stranger, Role.HR_ADMIN).get(plan).then().statusCode(404);
        Api.as(stranger, Role.HR_ADMIN).get(plan + "/items").then().statusCode(404);
        Api.as(stranger, Role.HR_ADMIN)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/v1/plan-items/" + item(0))
                .then()
                .statusCode(404);
        hr().get("/v1/training-plans?fiscalYear=2026&status=DRAFT&needsAnalysisId=" + made.analysis)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        hr().get("/v1/training-plans?status=CLOSED").then().body("items", empty());
        hr().get(plan + "/items?limit=1").then().body("items", hasSize(1)).body("next", not(empty()));
        hr().get(plan + "/items?unitId=" + made.island).then().body("items", empty());
        complete();
        step("submission", hr()).then().statusCode(200);
        patch("/v1/plan-items/" + item(0), "{}").then().statusCode(409).body("code", is("PLAN_NOT_DRAFT"));
        hr().get(plan).then().body("allowedActions", hasItems("RETURN"));
    }

    /** The first item gets all it lacks, the second, without a programme, is dropped. */
    private void complete() {
        patch("/v1/plan-items/" + item(0), """
                {"scheduledStart": "2026-05-04", "scheduledEnd": "2026-05-08", "agreementId": "%s",
                 "costLines": [{"component": "MEALS", "quantity": 20, "unitCost": {"amount": 50000}}]}""".formatted(made.agreement(provider, "2026-12-31")))
                .then()
                .statusCode(200)
                .body("costLines[0].amount.amount", is(1_000_000))
                .body("total.amount", is(1_000_000));
        drop("/v1/plan-items/" + item(1), "{\"reason\": \"tidak ada program\"}")
                .then()
                .statusCode(200);
    }

    private void publish() {
        step("submission", person(1, Role.HR_ADMIN)).then().statusCode(200);
        step("verification", person(2, Role.HR_ADMIN)).then().statusCode(200);
        step("endorsement", person(3, Role.AUTHORIZED_OFFICIAL)).then().statusCode(200);
        step("approval", person(4, Role.APPOINTING_OFFICIAL)).then().statusCode(200);
        step("publication", hr()).then().statusCode(200);
    }

    private Response step(String verb, RequestSpecification as) {
        return as.header("If-Match", hr().get(plan).header("ETag")).post(plan + "/" + verb);
    }

    private Response patch(String item, String body) {
        return hr().header("If-Match", hr().get(item).header("ETag")).body(body).patch(item);
    }

    private Response drop(String item, String body) {
        return hr().header("If-Match", hr().get(item).header("ETag")).body(body).post(item + "/drop");
    }

    private String deliver(String item, String step) {
        return Api.as(made.agency, Role.SERVICE)
                .accept("*/*")
                .post("/v1/try/plan-items/" + item + "/" + step)
                .asString();
    }

    private String item(int index) {
        return hr().get(plan + "/items").jsonPath().getString("items[" + index + "].id");
    }

    private String line() {
        return Sql.text("select committed || ' ' || realised from budget_line where id = '" + made.budgetLine + "'");
    }

    private RequestSpecification hr() {
        return Api.as(made.agency, Role.HR_ADMIN);
    }

    private RequestSpecification person(int n, String role) {
        return Api.asPerson(made.agency, "19900101202001100" + n, role);
    }
}
