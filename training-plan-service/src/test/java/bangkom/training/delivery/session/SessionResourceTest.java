package bangkom.training.delivery.session;

import static bangkom.training.delivery.DeliverySample.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.training.delivery.DeliverySample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SessionResourceTest {
    private final DeliverySample sample = new DeliverySample();

    @Test
    void everythingWrongWithASessionIsNamedAtOnce() {
        sample.hr()
                .body(DeliverySample.draft(UUID.randomUUID(), 5, FIRST_DAY, FIRST_DAY))
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body("errors.pointer", contains("/meetings/1", "/planItemId"));
        sample.hr()
                .body("{\"capacity\": 0, \"meetings\": [{\"topic\": \"\"}]}")
                .post("/v1/sessions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/meetings/0/startsAt"))
                .body("errors.pointer", hasItem("/planItemId"));
    }

    @Test
    void wrongTurnsStaleVersionsOtherRolesAndOtherAgenciesAreRefused() {
        var item = sample.item("TECHNICAL_TRAINING", 8);
        var later = FIRST_DAY.replace("2026-02-02", "2027-02-02");
        var session = sample.session(item, 5, later);
        var path = "/v1/sessions/" + session;
        sample.turn(session, "start", null).then().statusCode(409).body("code", is("SESSION_STATE_CONFLICT"));
        sample.hr().post(path + "/opening").then().statusCode(428);
        sample.hr().header("If-Match", "\"77\"").post(path + "/opening").then().statusCode(412);
        sample.as(sample.person(), Role.UNIT_MANAGER)
                .header("If-Match", "\"0\"")
                .post(path + "/opening")
                .then()
                .statusCode(403);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN)
                .header("If-Match", "\"0\"")
                .post(path + "/opening")
                .then()
                .statusCode(404);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(path).then().statusCode(404);
        sample.nominate(session, List.of(sample.person())).then().statusCode(409);

        sample.turn(session, "opening", null).then().statusCode(200).body("allowedActions", hasItem("CONFIRMATION"));
        assertThat(Sql.text("select status from plan_item where id = '" + item + "'"))
                .isEqualTo("SCHEDULED");
        sample.turn(session, "confirmation", null).then().statusCode(200);
        sample.turn(session, "start", null).then().statusCode(409).body("code", is("SESSION_NOT_STARTED_YET"));
        sample.attend(session, 0, List.of()).then().statusCode(409).body("code", is("SESSION_STATE_CONFLICT"));
        sample.turn(session, "postponement", "{\"reason\": \"Banjir\", \"meetings\": [%s]}".formatted(FIRST_DAY))
                .then()
                .statusCode(200)
                .body("status", is("POSTPONED"))
                .body("reason", is("Banjir"))
                .body("startsAt", is("2026-02-02T01:00:00Z"));
        sample.turn(session, "cancellation", "{\"reason\": \"\"}").then().statusCode(400);
        sample.turn(session, "cancellation", "{\"reason\": \"Dibatalkan\"}")
                .then()
                .statusCode(200);
        assertThat(Sql.text("select status from plan_item where id = '" + item + "'"))
                .as("called off, it may be scheduled again or dropped")
                .isEqualTo("PLANNED");
        sample.hr().get("/v1/sessions?status=CANCELLED").then().body("items.id", contains(session));
        sample.hr().get("/v1/sessions?planItemId=" + UUID.randomUUID()).then().body("items", empty());
        assertThat(Contract.assertAllToldMatch())
                .contains("bangkom.session.postponed.v1", "bangkom.session.cancelled.v1");
    }

    @Test
    void anItemThatIsNotPlannedHasNoSession() {
        var item = sample.item("TECHNICAL_TRAINING", 8);
        var session = sample.session(item, 5, FIRST_DAY);
        Sql.execute("update plan_item set status = 'DROPPED' where id = '" + item + "'");
        sample.turn(session, "opening", null).then().statusCode(409).body("code", is("PLAN_ITEM_NOT_PLANNED"));
        sample.hr()
                .body(DeliverySample.draft(item, 5, FIRST_DAY))
                .post("/v1/sessions")
                .then()
                .statusCode(409)
                .body("code", is("PLAN_ITEM_NOT_PLANNED"));
    }

    @Test
    void onlyTheProviderOfTheSessionRecordsItsAttendance() {
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var person = sample.person();
        sample.enrol(session, List.of(person));
        sample.run(session);
        String meeting = sample.hr().get("/v1/sessions/" + session).path("meetings[0].id");
        var path = "/v1/sessions/" + session + "/meetings/" + meeting + "/attendance";
        var body = "{\"presentEmployeeIds\": [\"" + person + "\"]}";
        providerToken(UUID.randomUUID())
                .body(body)
                .put(path)
                .then()
                .statusCode(403)
                .body("code", is("NOT_YOUR_SESSION"));
        providerToken(sample.provider)
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("present", is(1));
        sample.attend(session, 0, List.of(person, sample.person()))
                .then()
                .statusCode(422)
                .body("code", is("PARTICIPANT_UNKNOWN"))
                .body("errors.pointer", contains("/presentEmployeeIds/1"));
        providerToken(sample.provider)
                .get("/v1/sessions/" + session + "/enrolments")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aProviderOfNoAgencyWorksInThoseWhoseSessionsItDelivers() {
        var other = new DeliverySample();
        var here = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var there = other.open(other.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        Sql.execute("update training_session set provider_id = '" + sample.provider + "' where id = '" + there + "'");
        var person = other.person();
        other.enrol(there, List.of(person));
        other.run(there);
        acrossAgencies(sample.provider)
                .get("/v1/sessions")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(here.toString(), there.toString()));
        Sql.execute("update training_session set title = 'A' || title where id = '" + there + "'");
        for (var order : List.of("title", "-createdAt")) {
            String next = acrossAgencies(sample.provider)
                    .get("/v1/sessions?limit=1&count=true&sort=" + order)
                    .then()
                    .body("items.id", contains(there.toString()))
                    .body("total", is(2))
                    .extract()
                    .path("next");
            acrossAgencies(sample.provider)
                    .get("/v1/sessions?limit=1&sort=" + order + "&cursor=" + next)
                    .then()
                    .body("items.id", contains(here.toString()))
                    .body("next", nullValue());
        }
        acrossAgencies(sample.provider)
                .get("/v1/sessions?status=CANCELLED&count=true")
                .then()
                .body("items", hasSize(0))
                .body("total", is(0));
        assertThat(acrossAgencies(sample.provider)
                        .accept("text/csv")
                        .get("/v1/training/exports/sessions")
                        .asString())
                .contains(here.toString(), there.toString());
        assertThat(acrossAgencies(other.provider)
                        .accept("text/csv")
                        .get("/v1/training/exports/sessions")
                        .asString()
                        .lines())
                .hasSize(1);
        acrossAgencies(sample.provider).get("/v1/sessions/" + here).then().statusCode(200);
        acrossAgencies(other.provider).get("/v1/sessions").then().body("items", hasSize(0));
        acrossAgencies(other.provider).get("/v1/sessions/" + here).then().statusCode(403);
        providerToken(other.provider).get("/v1/sessions/" + here).then().statusCode(404);
        providerToken(sample.provider).get("/v1/sessions").then().body("items.id", contains(here.toString()));
        String meeting = other.hr().get("/v1/sessions/" + there).path("meetings[0].id");
        acrossAgencies(sample.provider)
                .body("{\"presentEmployeeIds\": [\"" + person + "\"]}")
                .put("/v1/sessions/" + there + "/meetings/" + meeting + "/attendance")
                .then()
                .statusCode(200)
                .body("present", is(1));
    }

    private static io.restassured.specification.RequestSpecification acrossAgencies(UUID provider) {
        return Api.with(Api.token(null, java.util.Map.of("provider_id", provider.toString()), Role.PROVIDER));
    }

    @Test
    void whatHasNotHappenedYetIsNeitherAttendedNorCompleted() {
        var item = sample.item("TECHNICAL_TRAINING", 8);
        var session = sample.open(item, 5, FIRST_DAY, FIRST_DAY.replace("2026-02-02", "2027-02-02"));
        var person = sample.person();
        sample.enrol(session, List.of(person));
        sample.run(session);
        sample.attend(session, 1, List.of(person)).then().statusCode(409).body("code", is("MEETING_NOT_STARTED_YET"));
        sample.complete(session).then().statusCode(409).body("code", is("SESSION_NOT_OVER_YET"));
        var other = sample.item("TECHNICAL_TRAINING", 8);
        sample.hr()
                .body(DeliverySample.draft(other, 5, FIRST_DAY, FIRST_DAY))
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("code", is("SCHEDULE_INVALID"))
                .body("errors.pointer", contains("/meetings/1"));
    }

    @Test
    void completingTwiceWithOneKeyHasOneEffect() {
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var person = sample.person();
        sample.enrol(session, List.of(person));
        sample.run(session);
        sample.attend(session, 0, List.of(person)).then().statusCode(200);
        var etag = sample.etag("/v1/sessions/" + session);
        for (int i = 0; i < 2; i++) {
            sample.hr()
                    .header("If-Match", etag)
                    .header("Idempotency-Key", "selesai-" + session)
                    .body("{\"realisedCost\": {\"amount\": 1}}")
                    .post("/v1/sessions/" + session + "/completion")
                    .then()
                    .statusCode(200);
        }
        assertThat(Sql.number("select count(*) from completion_record where session_id = '" + session + "'"))
                .isEqualTo(1);
    }

    private io.restassured.specification.RequestSpecification providerToken(UUID provider) {
        return Api.with(Api.token(sample.agency, java.util.Map.of("provider_id", provider.toString()), Role.PROVIDER));
    }
}
