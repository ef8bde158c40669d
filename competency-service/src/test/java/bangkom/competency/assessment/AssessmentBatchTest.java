package bangkom.competency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.Fixture;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentBatchTest {
    private static final String PATH = "/v1/assessments";

    private final Fixture fixture = new Fixture();
    private final UUID employee = fixture.employee(fixture.position("PENGAWAS"));
    private final List<UUID> competencies = fixture.competencies("TECHNICAL", 9);

    @Test
    void aBatchIsTakenOverOnceAndValidatedByAnother() {
        var items = "{\"items\": [" + item("A-1", employee, 2) + ", " + item("A-2", UUID.randomUUID(), 2) + "]}";
        var first = fixture.as("HR_ADMIN").body(items).post(PATH + "/batch");
        first.then()
                .statusCode(207)
                .body("items.outcome", contains("CREATED", "REJECTED"))
                .body("items[1].code", is("REFERENCE_UNKNOWN"));
        fixture.as("HR_ADMIN").body(items).post(PATH + "/batch").then().body("items[0].outcome", is("UNCHANGED"));
        fixture.as("HR_ADMIN")
                .body("{\"items\": [" + item("A-1", employee, 3) + "]}")
                .post(PATH + "/batch")
                .then()
                .body("items[0].outcome", is("UPDATED"));
        var validation = "{\"items\": [{\"assessmentId\": \"" + first.jsonPath().getString("items[0].id")
                + "\"}, {\"assessmentId\": \"" + UUID.randomUUID() + "\"}]}";
        fixture.as("HR_ADMIN")
                .body(validation)
                .post(PATH + "/validation/batch")
                .then()
                .statusCode(207)
                .body("items.code", contains("SEPARATION_OF_DUTIES", "NOT_FOUND"));
        fixture.as("ASSESSOR")
                .body(validation)
                .post(PATH + "/validation/batch")
                .then()
                .body("items[0].outcome", is("UPDATED"));
        fixture.as("ASSESSOR")
                .body(validation)
                .post(PATH + "/validation/batch")
                .then()
                .body("items[0].code", is("STATE_CONFLICT"));
        fixture.as("HR_ADMIN")
                .body("{\"items\": [" + item("A-1", employee, 4) + "]}")
                .post(PATH + "/batch")
                .then()
                .body("items[0].code", is("STATE_CONFLICT"));
        fixture.as("HR_ADMIN")
                .get("/v1/employees/" + employee + "/competency-profile")
                .then()
                .body("levels", hasSize(9))
                .body("levels[0].level", is(3));
    }

    @Test
    void aThousandAssessmentsOfNineResultsAreValidatedAtOnce() {
        var position = fixture.position("PELAKSANA");
        var items = IntStream.range(0, 1000)
                .mapToObj(n -> item("B-" + n, fixture.employee(position), 2))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        var taken = fixture.as("HR_ADMIN").body(items).post(PATH + "/batch");
        taken.then().statusCode(207).body("accepted", is(1000));
        var validation = taken.jsonPath().getList("items.id", String.class).stream()
                .map(id -> "{\"assessmentId\": \"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        var validated = fixture.as("ASSESSOR").body(validation).post(PATH + "/validation/batch");
        validated.then().statusCode(207).body("accepted", is(1000));
        assertThat(Sql.number("select count(*) from profile_level where agency_id = '" + fixture.agency + "'"))
                .isEqualTo(9000);
        Feed.all();
        assertThat(Sql.number("select count(*) from event_feed where agency_id = '" + fixture.agency + "'"))
                .isEqualTo(19_000);
    }

    private String item(String reference, UUID person, int level) {
        var results = competencies.stream()
                .map(id -> "{\"competencyId\": \"%s\", \"level\": %d}".formatted(id, level))
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"externalRef": "%s", "employeeId": "%s", "kind": "ASSESSMENT_CENTRE", "assessedOn": "2026-02-20",
                 "results": %s}""".formatted(reference, person, results);
    }
}
