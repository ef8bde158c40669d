package bangkom.competency.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CarriedLevelsTest {
    private static final String DICTIONARIES = "/v1/competency-dictionaries/";
    private static final String LEVELS = IntStream.rangeClosed(1, 5)
            .mapToObj(
                    "{\"level\": %1$d, \"description\": \"Tingkat %1$d\", \"indicators\": [\"Menunjukkan\"]}"
                            ::formatted)
            .collect(Collectors.joining(",", "[", "]"));

    private final Fixture fixture = new Fixture();
    private final UUID position = fixture.position("PENGAWAS");
    private final UUID employee = fixture.employee(position);
    private final List<UUID> former = fixture.competencies("TECHNICAL", 4);

    @Inject
    DueLevels due;

    CarriedLevelsTest() {
        Sql.execute("update competency set levels = '%s', government_affair = 'Kesehatan', issuing_agency = 'Kemenkes'"
                        .formatted(LEVELS)
                + " where agency_id = '" + fixture.agency + "'");
    }

    @Test
    void whatWasShownSpeaksForTheSameCompetencyOfTheNextVersions() throws Exception {
        var shown = evidence(employee, former.get(0), 3, "2026-01-10");
        carry();
        var second = next(dictionaryOf(former.get(0)));
        var third = next(dictionaryOf(second.get("K.1")));
        var now = third.get("K.1");
        fixture.standard(position, List.of(now), 4);
        gaps(employee).body("gaps.actual", contains((Object) null));
        carry();
        gaps(employee).body("gaps.actual", contains(3));
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels.level", contains(3, 3, 3));
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile?asOf=2026-02-01")
                .then()
                .body(
                        "levels.competencyId",
                        containsInAnyOrder(
                                former.get(0).toString(), second.get("K.1").toString(), now.toString()));
        explained(now)
                .body("level", is(3))
                .body("evidence.evidenceId", contains(shown.toString()))
                .body("evidence.competencyId", contains(former.get(0).toString()))
                .body("evidence.verdict", contains("DECIDES"));
        assertThat(Feed.about("profile-level:" + profileLevel(now)))
                .extracting(told -> told.data().get("newLevel").asInt())
                .containsExactly(3);

        var later = assessed(former.get(0), 5, "2026-02-20");
        gaps(employee).body("gaps.actual", contains(5));
        explained(now).body("evidence.competencyId[0]", is(former.get(0).toString()));
        assessed(now, 2, "2026-02-25");
        gaps(employee).body("gaps.actual", contains(2));
        fixture.as("HR_ADMIN")
                .get("/v1/assessments/" + later)
                .then()
                .body("results.competencyId", contains(former.get(0).toString()));
        assertThat(level(former.get(0)))
                .as("what is shown of the new one says nothing of the former")
                .isEqualTo("5");
        carry();
        assertThat(level(now)).isEqualTo("2");
        Contract.assertAllToldMatch();
    }

    @Test
    void onlyTheSameOneToOneCarriesALevel() throws Exception {
        former.forEach(one -> evidence(employee, one, 3, "2026-01-10"));
        var draft = revised(dictionaryOf(former.get(0)));
        relate(draft.get("K.2"), "REPLACES", former.get(1));
        relate(draft.get("K.3"), "SAME_AS", former.get(2), former.get(3));
        relate(draft.get("K.4"), "SAME_AS", former.get(3));
        publish(dictionaryOf(draft.get("K.1")));
        carry();
        assertThat(level(draft.get("K.1"))).isEqualTo("3");
        assertThat(List.of("K.2", "K.3", "K.4"))
                .allSatisfy(code -> assertThat(Sql.number(
                                "select count(*) from profile_level where competency_id = '" + draft.get(code) + "'"))
                        .as(code)
                        .isZero());
        var told = Feed.about("competency:" + draft.get("K.2"));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).data().at("/predecessors/0/competencyId").asText())
                .isEqualTo(former.get(1).toString());
        assertThat(told.get(0).data().at("/predecessors/0/type").asText()).isEqualTo("REPLACES");
        assertThat(Feed.about("competency:" + former.get(1)))
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.competency.archived.v1");
    }

    @Test
    void aNationalVersionCarriesTheLevelsOfEveryAgency() throws Exception {
        Sql.execute(
                "update competency_dictionary set visibility = 'NATIONAL' where agency_id = '" + fixture.agency + "'");
        Sql.execute("update competency set visibility = 'NATIONAL' where agency_id = '" + fixture.agency + "'");
        var other = new Fixture();
        var person = other.employee(other.position("PENGAWAS"));
        Sql.execute(insert(other.agency, UUID.randomUUID(), person, former.get(0), 4, "2026-01-10"));
        var now = next(dictionaryOf(former.get(0)), "CATALOGUE_STEWARD").get("K.1");
        due.review(other.agency);
        assertThat(Sql.text("select level from profile_level where agency_id = '%s' and competency_id = '%s'"
                        .formatted(other.agency, now)))
                .isEqualTo("4");
    }

    private void carry() throws Exception {
        due.review(fixture.agency);
    }

    private Map<String, UUID> next(UUID dictionary) {
        return next(dictionary, "HR_ADMIN");
    }

    private Map<String, UUID> next(UUID dictionary, String keeper) {
        var draft = revised(dictionary, keeper);
        publish(dictionaryOf(draft.get("K.1")), keeper);
        return draft;
    }

    private Map<String, UUID> revised(UUID dictionary) {
        return revised(dictionary, "HR_ADMIN");
    }

    /** The competencies of the next version by their codes. */
    private Map<String, UUID> revised(UUID dictionary, String keeper) {
        String next = fixture.as(keeper)
                .header("If-Match", etag(dictionary))
                .body("{\"title\": \"Kamus\", \"regulation\": \"Peraturan berikutnya\"}")
                .post(DICTIONARIES + dictionary + "/revision")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return IntStream.rangeClosed(1, 4)
                .mapToObj("K.%d"::formatted)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> UUID.fromString(
                                Sql.text("select id from competency where dictionary_id = '%s' and code = '%s'"
                                        .formatted(next, code)))));
    }

    private void publish(UUID dictionary) {
        publish(dictionary, "HR_ADMIN");
    }

    private void publish(UUID dictionary, String keeper) {
        for (var verb : List.of("submission", "publication")) {
            fixture.as(keeper)
                    .header("If-Match", etag(dictionary))
                    .post(DICTIONARIES + dictionary + "/" + verb)
                    .then()
                    .statusCode(200);
        }
    }

    private static String etag(UUID dictionary) {
        return "\"" + Sql.number("select version from competency_dictionary where id = '" + dictionary + "'") + "\"";
    }

    private static void relate(UUID competency, String type, UUID... others) {
        var associations = List.of(others).stream()
                .map(other -> "{\"type\": \"%s\", \"competencyId\": \"%s\"}".formatted(type, other))
                .collect(Collectors.joining(",", "[", "]"));
        Sql.execute("update competency set associations = '%s' where id = '%s'".formatted(associations, competency));
    }

    private String assessed(UUID competency, int level, String day) {
        String id = fixture.as("ASSESSOR")
                .body("""
                        {"employeeId": "%s", "kind": "TEST", "assessedOn": "%s",
                         "results": [{"competencyId": "%s", "level": %d}]}""".formatted(employee, day, competency, level))
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
        return id;
    }

    private UUID evidence(UUID person, UUID competency, int level, String day) {
        var id = UUID.randomUUID();
        Sql.execute(insert(fixture.agency, id, person, competency, level, day));
        return id;
    }

    private static String insert(UUID agency, UUID id, UUID person, UUID competency, int level, String day) {
        return """
                with made as (
                    insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                        observed_on, strong, status)
                    values ('%1$s', '%2$s', '%3$s', '%4$s', %5$d, 'TEST', '%1$s', '%6$s', true, 'ACCEPTED'))
                insert into profile_level (id, agency_id, event_sequence, employee_id, competency_id, level, evidence_id)
                values (gen_random_uuid(), '%2$s', 1, '%3$s', '%4$s', %5$d, '%1$s')""".formatted(id, agency, person, competency, level, day);
    }

    private ValidatableResponse gaps(UUID person) {
        return fixture.as("HR_ADMIN")
                .get("/v1/employees/" + person + "/competency-gaps")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse explained(UUID competency) {
        return fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile/explanation?competencyId=" + competency)
                .then()
                .statusCode(200);
    }

    private String profileLevel(UUID competency) {
        return Sql.text("select id from profile_level where employee_id = '%s' and competency_id = '%s'"
                .formatted(employee, competency));
    }

    private String level(UUID competency) {
        return Sql.text("select level from profile_level where employee_id = '%s' and competency_id = '%s'"
                .formatted(employee, competency));
    }

    private static UUID dictionaryOf(UUID competency) {
        return UUID.fromString(Sql.text("select dictionary_id from competency where id = '" + competency + "'"));
    }
}
