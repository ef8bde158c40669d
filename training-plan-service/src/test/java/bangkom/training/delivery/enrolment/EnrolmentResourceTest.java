package bangkom.training.delivery.enrolment;

import static bangkom.training.delivery.DeliverySample.FIRST_DAY;
import static bangkom.training.delivery.DeliverySample.SECOND_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.commons.identity.Role;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.training.delivery.DeliverySample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EnrolmentResourceTest {
    private final DeliverySample sample = new DeliverySample();

    @Test
    void whatKeepsEachPersonOutIsNamedAndTheOthersAreNominatedOnce() {
        var first = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var second = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY, SECOND_DAY);
        var busy = sample.person();
        var left = sample.person();
        var good = sample.person();
        Sql.execute("update employee_mirror set legal_status = '99' where employee_id in ('" + left + "')");
        sample.nominate(first, List.of(busy)).then().body("items.outcome", contains("CREATED"));

        sample.nominate(second, List.of(busy, left, UUID.randomUUID(), good, good))
                .then()
                .statusCode(207)
                .body("accepted", is(2))
                .body("items[0].code", is("ENROLMENT_OVERLAPS"))
                .body("items[1].code", is("LEGAL_STATUS_INACTIVE"))
                .body("items[2].code", is("REFERENCE_UNKNOWN"))
                .body("items[3].outcome", is("CREATED"))
                .body("items[4].outcome", is("UNCHANGED"));
        sample.nominate(second, List.of(good)).then().body("items.outcome", contains("UNCHANGED"));
    }

    @Test
    void aManagerNominatesTheUnitAndThoseBelowAndNobodyApprovesTheirOwn() {
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var below = UUID.randomUUID();
        Sql.execute("insert into org_unit_mirror values ('" + below + "', '" + sample.agency + "', 'B', 'Bidang', '"
                + sample.unit + "', false, 'Kota', 'GOOD', 1)");
        var manager = sample.person("PNS", "ADMINISTRATOR", sample.unit);
        var body = """
                {"items": [{"employeeId": "%s"}, {"employeeId": "%s"}]}""".formatted(
                        sample.person("PNS", "PELAKSANA", below), sample.person("PNS", "PELAKSANA", UUID.randomUUID()));
        var path = "/v1/sessions/" + session;
        var nominated = sample.as(manager, Role.UNIT_MANAGER).body(body).post(path + "/nominations/batch");
        nominated
                .then()
                .body("items.outcome", contains("CREATED", "REJECTED"))
                .body("items[1].code", is("NOT_YOUR_UNIT"));
        sample.as(manager, Role.EMPLOYEE)
                .body(body)
                .post(path + "/nominations/batch")
                .then()
                .statusCode(403);

        var approval = "{\"items\": [{\"enrolmentId\": \"%s\"}, {\"enrolmentId\": \"%s\"}]}"
                .formatted(nominated.path("items[0].id"), UUID.randomUUID());
        sample.as(manager, Role.HR_ADMIN)
                .body(approval)
                .post(path + "/approval/batch")
                .then()
                .body("items.code", contains("SEPARATION_OF_DUTIES", "REFERENCE_UNKNOWN"));
        sample.otherHr().body(approval).post(path + "/approval/batch").then().body("items[0].outcome", is("UPDATED"));
        sample.otherHr().body(approval).post(path + "/approval/batch").then().body("items[0].outcome", is("UNCHANGED"));
    }

    @Test
    void aPersonSeesAndWithdrawsOnlyTheirOwnParticipation() {
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 5, FIRST_DAY);
        var people = sample.people(2);
        var enrolments = sample.enrol(session, people);
        sample.as(people.get(0), Role.EMPLOYEE)
                .get("/v1/sessions/" + session + "/enrolments")
                .then()
                .body("items.id", contains(enrolments.get(0)));
        var other = "/v1/enrolments/" + enrolments.get(1);
        var body = "{\"reason\": \"Sakit\"}";
        sample.as(people.get(0), Role.EMPLOYEE)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(other + "/cancellation")
                .then()
                .statusCode(404);
        sample.as(people.get(1), Role.EMPLOYEE)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(other + "/cancellation")
                .then()
                .statusCode(412);
        sample.as(people.get(1), Role.EMPLOYEE)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(other + "/cancellation")
                .then()
                .statusCode(200);
        sample.as(people.get(1), Role.EMPLOYEE)
                .header("If-Match", "\"2\"")
                .body(body)
                .post(other + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", is("ENROLMENT_STATE_CONFLICT"));
        sample.nominate(session, List.of(people.get(1))).then().body("items.outcome", contains("CREATED"));
    }

    @Test
    void approvalsAtTheSameTimeNeverGiveMoreSeatsThanThereAre() throws Exception {
        var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 10, FIRST_DAY);
        List<String> enrolments =
                sample.nominate(session, sample.people(40)).then().extract().path("items.id");
        var approvals = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 40; i += 4) {
            var some = enrolments.subList(i, i + 4);
            approvals.add(() -> sample.approve(session, some).statusCode());
        }
        var threads = Executors.newFixedThreadPool(6);
        try {
            for (var answer : threads.invokeAll(approvals)) {
                assertThat(answer.get()).isEqualTo(207);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Sql.column("select status || ' ' || count(*) || ' ' || count(distinct waiting_number) from enrolment"
                        + " where session_id = '" + session + "' group by status order by status"))
                .containsExactly("ENROLLED 10 0", "WAITLISTED 30 30");
        sample.hr().get("/v1/sessions/" + session).then().body("seatsLeft", is(0));
        sample.hr()
                .get("/v1/sessions/" + session + "/enrolments?status=ENROLLED&limit=7")
                .then()
                .body("items", hasSize(7));
    }

    @Test
    void nominationsAtTheSameTimeNeverPutAPersonIntoTwoSessionsAtOnce() throws Exception {
        var people = sample.people(20);
        var nominations = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var session = sample.open(sample.item("TECHNICAL_TRAINING", 8), 30, FIRST_DAY);
            nominations.add(() -> sample.nominate(session, people).statusCode());
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(nominations)) {
                assertThat(answer.get()).isEqualTo(207);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Sql.text("select count(*) || ' ' || count(distinct employee_id) from enrolment where agency_id = '"
                        + sample.agency + "'"))
                .isEqualTo("20 20");
    }

    @Test
    void aCancelledSessionFreesItsPeopleAndAStartedOneThoseWithoutASeat() {
        var cancelled = sample.open(sample.item("TECHNICAL_TRAINING", 8), 1, FIRST_DAY);
        var people = sample.people(2);
        sample.enrol(cancelled, people);
        sample.turn(cancelled, "cancellation", "{\"reason\": \"Anggaran\"}")
                .then()
                .statusCode(200)
                .body("seatsLeft", is(1));
        var started = sample.open(sample.item("TECHNICAL_TRAINING", 8), 1, FIRST_DAY);
        sample.enrol(started, people);
        sample.run(started);
        assertThat(Sql.column(
                        "select status from enrolment where session_id in ('" + cancelled + "', '" + started + "')"))
                .containsExactlyInAnyOrder("CANCELLED", "CANCELLED", "CANCELLED", "ENROLLED");
        sample.hr()
                .get("/v1/sessions/" + started + "/enrolments")
                .then()
                .body("items.status", containsInAnyOrder("ENROLLED", "CANCELLED"));
    }
}
