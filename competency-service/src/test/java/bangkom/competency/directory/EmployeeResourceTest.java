package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmployeeResourceTest {
    private static final String EMPLOYEES = "/v1/employees/batch";

    private final UUID agency = UUID.randomUUID();
    private final String head = Nips.next();
    private final String planner = Nips.next();

    @BeforeEach
    void unitsAndPosts() {
        load("/v1/org-units/batch", unit("SETDA"), unit("BAPPERIDA"));
        load("/v1/positions/batch", post("SEKDA", "SETDA", "JPT_PRATAMA"), post("MUDA", "BAPPERIDA", "JF_AHLI_MUDA"));
    }

    @Test
    void aSupervisorMayStandLaterInTheBatch() {
        var ids = bothLoaded();
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees/" + ids[0])
                .then()
                .statusCode(200)
                .body("supervisorId", is(ids[1]))
                .body("nip", is(planner))
                .body("birthDate", is("1985-03-17"))
                .body("active", is(true));
        load(EMPLOYEES, employee("P", planner, head), employee("H", head, null))
                .body("items.outcome", everyItem(is("UNCHANGED")));
        var told = Feed.about("employee:" + ids[0]);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).data().get("supervisorId").asText()).isEqualTo(ids[1]);
        assertThat(told.get(0).data().get("jobTier").asText()).isEqualTo("JF_AHLI_MUDA");
        assertThat(told.get(0).data().toString()).doesNotContain(planner);
        var person = Feed.about("person:" + ids[0]);
        assertThat(person).hasSize(1);
        assertThat(person.get(0).topic()).isEqualTo("bangkom.internal.person.v1");
        assertThat(person.get(0).key()).isEqualTo(ids[0]);
    }

    @Test
    void aPageMayBringItsUnitsAndPostsAndTheirNumber() {
        var ids = bothLoaded();
        Api.as(agency, "AUDITOR")
                .get("/v1/employees?include=unit,position&limit=1&count=true")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items.unit.status", contains("ACTIVE"))
                .body("items.position.unitId", contains(not(nullValue())))
                .body("items[0].allowedActions", empty());
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees/" + ids[0] + "?include=unit")
                .then()
                .body("unit.code", is("BAPPERIDA"))
                .body("unit.allowedActions", contains("MOVE", "MERGER", "DEACTIVATION"))
                .body("$", not(hasKey("position")));
        Api.as(agency, "HR_ADMIN").get("/v1/employees").then().body("$", not(hasKey("total")));
        Api.as(agency, "HR_ADMIN")
                .get("/v1/positions?count=true&limit=1&code=MUDA")
                .then()
                .body("total", is(1));
        Api.as(agency, "HR_ADMIN")
                .get("/v1/org-units?count=true&limit=1")
                .then()
                .body("total", is(2));
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees?include=unit,salary")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?include"));
    }

    @Test
    void onlyWhatChangedIsToldOf() {
        var ids = bothLoaded();
        load(EMPLOYEES, employee("P", planner, head).replace("Pegawai P", "Nama Baru"))
                .body("items.outcome", contains("UPDATED"));
        assertThat(Feed.about("employee:" + ids[0])).hasSize(1);
        assertThat(Feed.about("person:" + ids[0]))
                .extracting(Feed.Told::sequence)
                .containsExactly(1L, 2L);
        load(
                        EMPLOYEES,
                        employee("P", planner, head)
                                .replace("Pegawai P", "Nama Baru")
                                .replace("\"S1\"", "\"S2\""))
                .body("items.outcome", contains("UPDATED"));
        load(
                        EMPLOYEES,
                        employee("P", planner, head)
                                .replace("Pegawai P", "Nama Baru")
                                .replace("\"01\"", "\"99\""))
                .body("items.outcome", contains("UPDATED"));
        assertThat(Feed.about("employee:" + ids[0]))
                .hasSize(2)
                .last()
                .satisfies(told ->
                        assertThat(told.data().get("active").asBoolean()).isFalse());
        assertThat(Feed.about("person:" + ids[0])).hasSize(2);
    }

    @Test
    void whenAPostsTierChangesItsHoldersAreToldOfAgain() {
        var ids = bothLoaded();
        load("/v1/positions/batch", post("MUDA", "BAPPERIDA", "JF_AHLI_MADYA"))
                .body("items.outcome", contains("UPDATED"));
        load("/v1/positions/batch", post("MUDA", "BAPPERIDA", "JF_AHLI_MADYA"))
                .body("items.outcome", contains("UNCHANGED"));
        assertThat(Feed.about("employee:" + ids[0]))
                .hasSize(2)
                .last()
                .satisfies(
                        told -> assertThat(told.data().get("jobTier").asText()).isEqualTo("JF_AHLI_MADYA"));
        assertThat(Feed.about("employee:" + ids[1])).hasSize(1);
        Api.as(agency, "AUDITOR")
                .get("/v1/competency/reconciliation")
                .then()
                .body("kinds.kind", contains("org-unit", "position", "employee", "person"))
                .body("kinds.objects", contains(2, 2, 2, 2))
                .body("kinds.events", contains(2, 3, 3, 2));
    }

    @Test
    void everythingWrongWithAnEmployeeIsNamedAtOnceAndTheRestStands() {
        var wrong = employee("X", "198513012010133005", "nobody")
                .replace("\"MUDA\"", "\"TIDAK-ADA\"")
                .replace("\"01\"", "\"00\"");
        load(EMPLOYEES, wrong, employee("Y", Nips.next(), null), "{\"externalRef\": \"Z\"}", "null")
                .body("accepted", is(1))
                .body("items[0].code", is("EMPLOYEE_INVALID"))
                .body(
                        "items[0].errors.code",
                        containsInAnyOrder(
                                "NIP_BIRTH_DATE",
                                "NIP_APPOINTMENT_MONTH",
                                "NIP_SEX_DIGIT",
                                "REFERENCE_UNKNOWN",
                                "REFERENCE_UNKNOWN",
                                "REFERENCE_UNKNOWN"))
                .body("items[0].errors.pointer", hasItems("/supervisorNip", "/positionCode", "/legalStatus"))
                .body("items[2].errors.pointer", hasItems("/nip", "/name", "/employmentType", "/positionCode"))
                .body("items[3].outcome", is("REJECTED"));
    }

    @Test
    void whoDependsOnARefusedSupervisorIsRefusedToo() {
        load(
                        EMPLOYEES,
                        employee("A", planner, head),
                        employee("B", head, "198503172010011999"),
                        employee("C", Nips.next(), null))
                .body("items.outcome", contains("REJECTED", "REJECTED", "CREATED"))
                .body("items[0].code", is("REFERENCE_UNKNOWN"));
    }

    @Test
    void aNipStandsForOnePersonInTheNation() {
        bothLoaded();
        load(EMPLOYEES, employee("OTHER", planner, null)).body("items[0].errors.code", contains("NIP_TAKEN"));
        var same = Nips.next();
        load(EMPLOYEES, employee("1", same, null), employee("2", same, null), employee("1", Nips.next(), null))
                .body("items.outcome", contains("CREATED", "REJECTED", "REJECTED"))
                .body("items[2].errors.code", contains("REPEATED_IN_BATCH"));
        var elsewhere = new EmployeeResourceTest();
        elsewhere.unitsAndPosts();
        elsewhere
                .load(EMPLOYEES, employee("1", same, null), employee("2", Nips.next(), null))
                .body("items[0].code", is("NIP_HELD_ELSEWHERE"))
                .body("items[0].errors.code", contains("NIP_HELD_ELSEWHERE"))
                .body("items[1].outcome", is("CREATED"));
    }

    @Test
    void peopleSeeTheirOwnRecordLeadersThoseTheyLeadAndOtherAgenciesNobody() {
        var ids = bothLoaded();
        Api.asPerson(agency, planner, "EMPLOYEE")
                .get("/v1/employees")
                .then()
                .body("items.id", contains(ids[0]))
                .body("items[0].nip", is(planner));
        Api.asPerson(agency, planner, "EMPLOYEE")
                .get("/v1/employees/" + ids[1])
                .then()
                .statusCode(404);
        Api.asPerson(agency, head, "EMPLOYEE", "DIRECT_SUPERVISOR")
                .get("/v1/employees/" + ids[0])
                .then()
                .statusCode(200)
                .body("nip", nullValue())
                .body("name", notNullValue());
        Api.asPerson(agency, planner, "UNIT_MANAGER")
                .get("/v1/employees")
                .then()
                .body("items", hasSize(2));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/employees/" + ids[0])
                .then()
                .statusCode(404);
        Api.as(agency, "HR_ADMIN")
                .body("{\"nip\": \"" + planner + "\"}")
                .post("/v1/employees/search")
                .then()
                .statusCode(200)
                .body("items.id", contains(ids[0]));
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .body("{\"nip\": \"" + planner + "\"}")
                .post("/v1/employees/search")
                .then()
                .body("items", empty());
        Api.as(agency, "EMPLOYEE")
                .body("{\"items\": []}")
                .post(EMPLOYEES)
                .then()
                .statusCode(403);
    }

    @Test
    void aThousandEmployeesAreOneRequestAndAreListedPageByPage() {
        var items = IntStream.range(0, 1000)
                .mapToObj(i -> employee("E" + i, Nips.next(), null))
                .toArray(String[]::new);
        load(EMPLOYEES, items).body("accepted", is(1000));
        load(EMPLOYEES, items).body("items.outcome", everyItem(is("UNCHANGED")));
        var page = Api.as(agency, "HR_ADMIN").get("/v1/employees?limit=200");
        page.then().body("items", hasSize(200)).body("next", notNullValue());
        var next = page.jsonPath().getString("next");
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees?limit=200&cursor=" + next)
                .then()
                .body("items", hasSize(200));
    }

    @Test
    void aListIsSortedByNamePageByPageAndItsCursorIsOfNoOtherOrder() {
        load(
                EMPLOYEES,
                employee("B", planner, null),
                employee("C", Nips.next(), null),
                employee("H", head, null),
                employee("A", Nips.next(), null).replace("Pegawai A", "Pegawai B"));
        assertThat(walk("name", "HR_ADMIN")).containsExactly("Pegawai B", "Pegawai B", "Pegawai C", "Pegawai H");
        assertThat(walk("-name,createdAt", "HR_ADMIN"))
                .containsExactly("Pegawai H", "Pegawai C", "Pegawai B", "Pegawai B");
        assertThat(walk("-createdAt", "ASSESSOR")).startsWith("Pegawai B").hasSize(4);
        assertThat(walk("name&unitId=" + UUID.randomUUID(), "HR_ADMIN")).isEmpty();
        var cursor = Api.as(agency, "HR_ADMIN")
                .get("/v1/employees?limit=1&sort=name")
                .jsonPath()
                .getString("next");
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("CURSOR_UNREADABLE"));
        Api.as(agency, "HR_ADMIN")
                .get("/v1/employees?sort=nip")
                .then()
                .statusCode(400)
                .body("errors.code", contains("SORT_UNKNOWN"));
        Api.asPerson(agency, planner, "EMPLOYEE")
                .get("/v1/employees?sort=-name&count=true")
                .then()
                .body("items.externalRef", contains("B"))
                .body("total", is(1));
    }

    private List<String> walk(String sort, String role) {
        var names = new ArrayList<String>();
        var path = "/v1/employees?limit=1&sort=" + sort;
        var page = Api.as(agency, role).get(path).jsonPath();
        names.addAll(page.getList("items.name"));
        while (page.getString("next") != null) {
            page = Api.as(agency, role)
                    .get(path + "&cursor=" + page.getString("next"))
                    .jsonPath();
            names.addAll(page.getList("items.name"));
        }
        return names;
    }

    @Test
    void aYearsPerformanceIsTakenOverByNipAndYear() {
        bothLoaded();
        var good = "{\"nip\": \"%s\", \"year\": 2025, \"predicate\": \"GOOD\", \"potential\": \"HIGH\"}"
                .formatted(planner);
        var path = "/v1/performance-results/batch";
        load(path, good, good.replace(planner, Nips.next()), good.replace("2025", "25"))
                .body("items.outcome", contains("CREATED", "REJECTED", "REJECTED"))
                .body("items[1].errors.pointer", contains("/nip"))
                .body("items[2].errors.pointer", contains("/year"));
        load(path, good).body("items.outcome", contains("UNCHANGED"));
        load(path, good.replace("HIGH", "LOW")).body("items.outcome", contains("UPDATED"));
        Api.as(agency, "EMPLOYEE")
                .body("{\"items\": [" + good + "]}")
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void everythingToldKeepsItsPublishedSchema() {
        bothLoaded();
        assertThat(Contract.assertAllToldMatch())
                .contains("bangkom.position.upserted.v1", "bangkom.employee.upserted.v1", "bangkom.person.upserted.v1");
    }

    private String[] bothLoaded() {
        var answer = load(EMPLOYEES, employee("P", planner, head), employee("H", head, null))
                .body("items.outcome", contains("CREATED", "CREATED"))
                .extract()
                .jsonPath();
        return new String[] {answer.getString("items[0].id"), answer.getString("items[1].id")};
    }

    private ValidatableResponse load(String path, String... items) {
        return Api.as(agency, "HR_ADMIN")
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post(path)
                .then()
                .statusCode(207);
    }

    private static String unit(String code) {
        return """
                {"code": "%s", "name": "Unit %s", "remote": false, "region": "Kota", "connectivity": "GOOD"}""".formatted(code, code);
    }

    private static String post(String code, String unit, String tier) {
        return """
                {"code": "%s", "name": "Jabatan %s", "unitCode": "%s", "jobTier": "%s", "jobFamily": "FUNCTIONAL",
                 "jobGrade": 9}""".formatted(code, code, unit, tier);
    }

    private static String employee(String ref, String nip, String supervisor) {
        return """
                {"externalRef": "%s", "nip": "%s", "name": "Pegawai %s", "employmentType": "PNS", "rank": "III/c",
                 "education": "S1", "legalStatus": "01", "positionCode": "%s", "unitCode": "BAPPERIDA",
                 "supervisorNip": %s}""".formatted(
                ref, nip, ref, ref.equals("H") ? "SEKDA" : "MUDA", supervisor == null ? null : '"' + supervisor + '"');
    }
}
