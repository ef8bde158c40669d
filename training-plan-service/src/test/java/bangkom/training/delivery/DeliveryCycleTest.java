package bangkom.training.delivery;

import static bangkom.training.delivery.DeliverySample.FIRST_DAY;
import static bangkom.training.delivery.DeliverySample.SECOND_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliveryCycleTest {
    private final DeliverySample sample = new DeliverySample();

    @Test
    void aSessionLeadsFromItsPlanItemToCertificatesAndEveryStepIsTold() {
        DeliverySample.rule("TECHNICAL_TRAINING", null);
        var item = sample.item("TECHNICAL_TRAINING", 16);
        var session = sample.open(item, 3, SECOND_DAY, FIRST_DAY);
        var people = sample.people(4);
        var enrolments = sample.enrol(session, people);
        enrolmentsOf(session).body("items.status", contains("ENROLLED", "ENROLLED", "ENROLLED", "WAITLISTED"));

        var first = "/v1/enrolments/" + enrolments.get(0);
        sample.hr()
                .header("If-Match", sample.etag(first))
                .body("{\"reason\": \"Dinas luar\"}")
                .post(first + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("allowedActions", empty());
        enrolmentsOf(session).body("items.status", contains("CANCELLED", "ENROLLED", "ENROLLED", "ENROLLED"));

        sample.run(session);
        sample.attend(session, 0, people.subList(1, 3))
                .then()
                .statusCode(200)
                .body("present", is(2))
                .body("enrolled", is(3));
        sample.complete(session)
                .then()
                .statusCode(409)
                .body("code", is("ATTENDANCE_MISSING"))
                .body("errors", hasSize(1));
        sample.attend(session, 1, people.subList(1, 3)).then().statusCode(200);
        sample.attend(session, 1, people.subList(1, 2)).then().statusCode(200);
        sample.complete(session)
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"))
                .body("seatsLeft", is(0))
                .body("allowedActions", empty())
                .body("competencies[0].toLevel", is(3));

        enrolmentsOf(session).body("items.status", contains("CANCELLED", "COMPLETED", "NOT_COMPLETED", "NO_SHOW"));
        var record = sample.hr().get("/v1/completion-records?sessionId=" + session);
        record.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].employeeId", is(people.get(1).toString()))
                .body("items[0].completedOn", is("2026-02-03"))
                .body("items[0].claimedJp", is(16))
                .body("items[0].creditedJp", is(16))
                .body("items[0].ruleId", notNullValue())
                .body("items[0].reductionReason", nullValue());
        assertThat(Sql.text("select status from plan_item where id = '" + item + "'"))
                .isEqualTo("DELIVERED");
        assertThat(Sql.column("select kind || ' ' || amount from ledger_entry where plan_item_id = '" + item
                        + "' order by id"))
                .contains("REALISE 4000", "RELEASE 1000");

        String completion = record.path("items[0].id");
        String certificate = record.path("items[0].certificateId");
        var told = Feed.all();
        assertThat(told.stream().filter(event -> event.subject().equals("session:" + session)))
                .extracting(event -> event.sequence() + " " + event.type())
                .containsExactly(
                        "1 bangkom.session.opened.v1",
                        "2 bangkom.session.confirmed.v1",
                        "3 bangkom.session.started.v1",
                        "4 bangkom.session.completed.v1");
        assertThat(told.stream().filter(event -> event.subject().equals("enrolment:" + enrolments.get(3))))
                .extracting(event -> event.sequence() + " " + event.type())
                .containsExactly(
                        "1 bangkom.enrolment.nominated.v1",
                        "2 bangkom.enrolment.waitlisted.v1",
                        "3 bangkom.enrolment.promoted.v1",
                        "4 bangkom.enrolment.no-show.v1");
        assertThat(told.stream().filter(event -> event.subject().equals("enrolment:" + enrolments.get(2))))
                .extracting(event -> event.sequence() + " " + event.type())
                .containsExactly(
                        "1 bangkom.enrolment.nominated.v1",
                        "2 bangkom.enrolment.enrolled.v1",
                        "3 bangkom.attendance.recorded.v1",
                        "4 bangkom.attendance.recorded.v1",
                        "5 bangkom.attendance.recorded.v1",
                        "6 bangkom.enrolment.not-completed.v1");
        assertThat(told)
                .anyMatch(event -> event.subject().equals("completion:" + completion)
                        && event.key().equals(people.get(1).toString()));
        assertThat(told).anyMatch(event -> event.subject().equals("certificate:" + certificate));
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.completion.verified.v1");
        certificateIsVerifiedByAnyone(certificate);
        certificateIsListed(certificate, people);
        traceRunsThrough(item, session, completion, certificate);
        hoursCount(people.get(1), completion);
    }

    private void certificateIsVerifiedByAnyone(String certificate) {
        var printed = sample.hr().get("/v1/certificates/" + certificate);
        printed.then().statusCode(200).body("number", startsWith("STTP-2026-")).body("lessonHours", is(16));
        var other = Api.as(UUID.randomUUID(), Role.EMPLOYEE);
        other.get("/v1/certificates/" + certificate).then().statusCode(404);
        Api.as(UUID.randomUUID(), Role.EMPLOYEE)
                .get("/v1/certificate-verifications/" + printed.path("verificationCode"))
                .then()
                .statusCode(200)
                .body("valid", is(true))
                .body("number", is((String) printed.path("number")))
                .body("issuerAgencyId", is(sample.agency.toString()));
        Api.as(sample.agency, Role.EMPLOYEE)
                .get("/v1/certificate-verifications/00000000000000000000")
                .then()
                .statusCode(404);
        Api.as(null, Role.OPERATOR)
                .get("/v1/certificate-verifications/" + printed.path("verificationCode"))
                .then()
                .statusCode(200);
        Api.nobody()
                .get("/v1/certificate-verifications/" + printed.path("verificationCode"))
                .then()
                .statusCode(200)
                .body("valid", is(true));
        Api.nobody()
                .get("/v1/certificate-verifications/0")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Api.with("rubbish").get("/v1/certificate-verifications/0").then().statusCode(401);
    }

    private void certificateIsListed(String certificate, List<UUID> people) {
        var all = "/v1/certificates?count=true&sort=-completedOn";
        sample.hr()
                .get(all + "&status=ISSUED&employeeId=" + people.get(1))
                .then()
                .statusCode(200)
                .body("items.id", contains(certificate))
                .body("items.lessonHours", contains(16))
                .body("total", is(1));
        sample.hr().get(all + "&employeeId=" + people.get(2)).then().body("items", empty());
        asEmployee(people.get(1)).get(all).then().body("items.id", contains(certificate));
        asEmployee(people.get(2)).get(all).then().body("items", empty()).body("total", is(0));
        Api.as(UUID.randomUUID(), Role.HR_ADMIN).get(all).then().body("items", empty());
        var lines = asEmployee(people.get(1))
                .accept("application/x-ndjson")
                .get("/v1/training/exports/certificates")
                .asString();
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines).contains(certificate);
        assertThat(sample.hr()
                        .accept("text/csv")
                        .get("/v1/training/exports/enrolments?employeeId=" + people.get(1))
                        .asString()
                        .lines())
                .hasSize(2);
        assertThat(asEmployee(people.get(2))
                        .accept("text/csv")
                        .get("/v1/training/exports/enrolments")
                        .asString())
                .contains(people.get(2).toString())
                .doesNotContain(people.get(1).toString());
    }

    private RequestSpecification asEmployee(UUID person) {
        return Api.with(Api.token(sample.agency, Map.of("employee_id", person.toString()), Role.EMPLOYEE));
    }

    private void traceRunsThrough(UUID item, String session, String completion, String certificate) {
        sample.hr()
                .get("/v1/training/trace-links?node=need-item:%s&node=plan-item:%s&node=session:%s&node=completion:%s"
                        .formatted(sample.needItem, item, session, completion))
                .then()
                .statusCode(200)
                .body(
                        "links.relation",
                        containsInAnyOrder(
                                "PLANNED_AS", "COSTS", "COSTS", "COSTS", "DELIVERED_BY", "COMPLETES", "CERTIFIES"))
                .body("links.from", hasItem("need-item:" + sample.needItem))
                .body("links.to", hasItem("certificate:" + certificate))
                .body("nodes.find { it.kind == 'session' }.status", is("COMPLETED"))
                .body("nodes.find { it.kind == 'certificate' }.label", startsWith("STTP-"));
        sample.as(sample.person(), Role.EMPLOYEE)
                .get("/v1/training/trace-links?node=session:" + session)
                .then()
                .statusCode(200)
                .body("links.relation", contains("DELIVERED_BY"));
        Api.as(UUID.randomUUID(), Role.HR_ADMIN)
                .get("/v1/training/trace-links?node=session:" + session)
                .then()
                .body("links", empty())
                .body("nodes", empty());
    }

    private void hoursCount(UUID person, String completion) {
        var path = "/v1/lesson-hours?year=2026&employeeId=" + person;
        sample.as(person, Role.EMPLOYEE)
                .get(path)
                .then()
                .statusCode(200)
                .body("creditedJp", is(16))
                .body("missingJp", is(4))
                .body("status", is("BELOW_MINIMUM"))
                .body("threshold.lessonHours", is(20))
                .body("items.completionId", contains(completion));
        sample.as(sample.person(), Role.EMPLOYEE).get(path).then().statusCode(404);
        sample.as(person, Role.EMPLOYEE).get("/v1/completion-records").then().body("items.id", contains(completion));
        sample.as(sample.person(), Role.EMPLOYEE)
                .get("/v1/completion-records")
                .then()
                .body("items", empty());
        sample.hr().get("/v1/lesson-hours?employeeId=" + person).then().statusCode(400);
    }

    private io.restassured.response.ValidatableResponse enrolmentsOf(String session) {
        return sample.hr().get("/v1/sessions/" + session + "/enrolments").then().statusCode(200);
    }
}
