package bangkom.competency.privacy.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DataBreachResourceTest {
    private static final String PATH = "/v1/data-breaches";

    private final SampleAgency agency = new SampleAgency();

    @Inject
    LateDataBreaches late;

    @Test
    void thoseConcernedReadOfItOnceToldAndItIsDoneWhenTheAuthorityKnowsToo() throws Exception {
        var me = agency.employee(agency.unit);
        var colleague = agency.employee(agency.unit);
        var breach = recorded("\"" + me + "\"");
        agency.as("AUDITOR")
                .get(breach)
                .then()
                .body("affected", is(1))
                .body("overdue", is(true))
                .body("allowedActions", empty());
        agency.as("AUDITOR").get(breach + "/people").then().body("items.employeeId", contains(me.toString()));
        agency.asPerson(me, "EMPLOYEE").get(breach).then().statusCode(404);
        late.escalate(agency.id);
        late.escalate(agency.id);
        act(breach, "subject-notice", "").then().statusCode(200).body("allowedActions", contains("AUTHORITY_NOTICE"));
        agency.asPerson(me, "EMPLOYEE").get(breach).then().statusCode(200).body("handling", is("Dihapus"));
        agency.asPerson(me, "EMPLOYEE").get(PATH).then().body("items", hasSize(1));
        agency.asPerson(colleague, "EMPLOYEE").get(breach).then().statusCode(404);
        agency.asPerson(colleague, "EMPLOYEE").get(PATH).then().body("items", empty());
        act(breach, "subject-notice", "").then().statusCode(409).body("code", is("STATE_CONFLICT"));
        act(breach, "authority-notice", "{\"reference\": \"B-1/2026\"}")
                .then()
                .statusCode(200)
                .body("status", is("NOTIFIED"))
                .body("authorityReference", is("B-1/2026"))
                .body("authorityNotifiedAt", notNullValue());
        assertThat(Feed.about("data-breach:" + SampleAgency.idOf(breach)))
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.data-breach.recorded.v1",
                        "bangkom.data-breach.escalated.v1",
                        "bangkom.data-breach.subjects-notified.v1",
                        "bangkom.data-breach.authority-notified.v1");
        Contract.assertAllToldMatch();
        agency.as("AUDITOR").get(breach + "/history").then().body("items", hasSize(4));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(breach).then().statusCode(404);
    }

    @Test
    void withoutNamesItConcernsEverybodyAndWhatIsWrongIsNamedTogether() {
        var people = new UUID[] {agency.employee(agency.unit), agency.employee(agency.elsewhere)};
        var all = recorded("");
        agency.as("HR_ADMIN")
                .get(all + "/people")
                .then()
                .body("items.employeeId", containsInAnyOrder(people[0].toString(), people[1].toString()));
        agency.as("HR_ADMIN")
                .body(body("\"%s\", \"%s\"".formatted(UUID.randomUUID(), UUID.randomUUID()), "2026-02-20T00:00:00Z"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/employeeIds/0", "/employeeIds/1"));
        agency.as("HR_ADMIN")
                .body(body("", "2099-01-01T00:00:00Z"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/discoveredAt"));
        agency.as("HR_ADMIN")
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/revealedData", "/howItHappened", "/handling", "/discoveredAt"));
    }

    private String recorded(String people) {
        var made =
                agency.as("HR_ADMIN").body(body(people, "2026-02-20T00:00:00Z")).post(PATH);
        made.then().statusCode(201);
        return PATH + "/" + made.jsonPath().getString("id");
    }

    private static String body(String people, String discoveredAt) {
        return """
                {"revealedData": "NIP", "howItHappened": "Salah kirim", "handling": "Dihapus", "discoveredAt": "%s",
                 "employeeIds": [%s]}""".formatted(discoveredAt, people);
    }

    private Response act(String breach, String verb, String body) {
        var etag = agency.as("HR_ADMIN").get(breach).header("ETag");
        var request = agency.as("HR_ADMIN").header("If-Match", etag);
        return (body.isEmpty() ? request : request.body(body)).post(breach + "/" + verb);
    }
}
