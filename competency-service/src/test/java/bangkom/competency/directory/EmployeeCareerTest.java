package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmployeeCareerTest {
    private static final String RETIRED = "{\"reason\": \"RETIRED\", \"departedOn\": \"2026-03-01\"}";
    private static final String AGAIN = "{\"reason\": \"Salah catat\"}";
    private static final String FORGET = "{\"reason\": \"Masa retensi berakhir\"}";

    private Directory directory;
    private String unit;
    private String post;
    private String nip;
    private String id;
    private String path;

    @BeforeEach
    void anAgency() {
        directory = new Directory();
        unit = directory.unit("U", null);
        post = directory.post("P", "U");
        nip = Nips.next();
        id = directory.person("E", nip, "P", "U", null);
        path = "/v1/employees/" + id;
    }

    @Test
    void whoLeftStaysInactiveUntilTakenBack() {
        directory.verb(path, "reactivation", AGAIN).statusCode(409).body("code", is("STATE_CONFLICT"));
        directory
                .verb(path, "deactivation", RETIRED.replace("2026-03-01", "2026-03-03"))
                .statusCode(422)
                .body("code", is("DATE_IN_FUTURE"));
        directory
                .verb(path, "deactivation", RETIRED)
                .statusCode(200)
                .body("active", is(false))
                .body("departure", is("RETIRED"))
                .body("departedOn", is("2026-03-01"))
                .body("allowedActions", contains("REACTIVATION", "ERASURE"));
        directory.verb(path, "deactivation", RETIRED).statusCode(409).body("code", is("STATE_CONFLICT"));
        directory
                .load("/v1/employees/batch", Directory.employee("E", nip, "P", "U", null))
                .body("items.outcome", contains("UNCHANGED"));
        directory
                .verb(path, "reactivation", AGAIN)
                .statusCode(200)
                .body("active", is(true))
                .body("departure", nullValue())
                .body("allowedActions", contains("DEACTIVATION", "TRANSFER"));
        var told = Feed.about("employee:" + id);
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly(
                        "bangkom.employee.upserted.v1",
                        "bangkom.employee.deactivated.v1",
                        "bangkom.employee.upserted.v1");
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).data().toString()).doesNotContain("RETIRED");
    }

    @Test
    void nobodyIsTakenBackToAPlaceThatIsGone() {
        directory.verb(path, "deactivation", RETIRED).statusCode(200);
        var ended = "{\"deactivatedOn\": \"2026-03-01\", \"reason\": \"Perampingan\"}";
        directory.verb("/v1/positions/" + post, "deactivation", ended).statusCode(200);
        directory.verb(path, "reactivation", AGAIN).statusCode(409).body("code", is("POSITION_INACTIVE"));
        directory.verb("/v1/org-units/" + unit, "deactivation", ended).statusCode(200);
    }

    @Test
    void whoIsErasedIsForgottenHereAndOnTheTopics() {
        directory.verb(path, "erasure", FORGET).statusCode(409).body("code", is("STATE_CONFLICT"));
        directory.verb(path, "deactivation", RETIRED).statusCode(200);
        directory.verb(path, "erasure", FORGET).statusCode(200).body("id", is(id));
        Api.as(directory.agency, "HR_ADMIN").get(path).then().statusCode(404);
        Api.as(directory.agency, "HR_ADMIN").get("/v1/employees").then().body("items", empty());
        Api.as(directory.agency, "HR_ADMIN")
                .body("{\"nip\": \"" + nip + "\"}")
                .post("/v1/employees/search")
                .then()
                .body("items", empty());
        assertThat(Sql.text(
                        "select concat(nip, name, birth_date, rank, education, departure_note) from employee where id = '"
                                + id + "'"))
                .isEmpty();
        assertThat(Topic.ofKey("bangkom.internal.person.v1", id, 3))
                .hasSize(3)
                .last()
                .isNull();
        assertThat(Topic.ofKey("bangkom.directory.v1", "employee:" + id, 4))
                .hasSize(4)
                .last()
                .isNull();
        assertThat(Contract.assertAllToldMatch())
                .contains("bangkom.person.erased.v1", "bangkom.employee.erased.v1", "bangkom.employee.deactivated.v1");
        assertThat(Feed.about("person:" + id)).extracting(Feed.Told::type).containsExactly("bangkom.person.erased.v1");
        var again = directory.person("E", nip, "P", "U", null);
        assertThat(again).isNotEqualTo(id);
    }
}
