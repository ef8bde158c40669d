package bangkom.competency.needs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedsCalendarTest {
    private static final String PLAN =
            "{\"phases\": [{\"phase\": \"SURVEY\", \"startsOn\": \"2026-03-01\", \"dueOn\": \"%s\"},"
                    + " {\"phase\": \"SIGN_OFF\", \"startsOn\": \"2026-04-20\", \"dueOn\": \"2026-04-30\"}]}";

    private final SampleAgency agency = new SampleAgency();

    @Inject
    LatePhases late;

    @Test
    void aCalendarShowsWhatIsDueAndALatePhaseIsToldOnce() throws Exception {
        var path = agency.collecting();
        plan(path, "2026-02-01")
                .statusCode(400)
                .body("errors.code", contains("ENDS_BEFORE_IT_BEGINS", "OUTSIDE_THE_ANALYSIS"));
        plan(path, "2026-03-31")
                .statusCode(200)
                .body("calendar.phase", contains("SURVEY", "SIGN_OFF"))
                .body("calendar.state", contains("RUNNING", "UPCOMING"));
        late.tell(agency.id);
        SampleAgency.sql(
                "update needs_analysis set opens_on = '2026-02-01' where agency_id = '%s'".formatted(agency.id));
        var early = PLAN.replace("\"2026-03-01\"", "\"2026-02-01\"");
        put(path, early.formatted("2026-02-20")).statusCode(200).body("calendar.state", contains("LATE", "UPCOMING"));
        late.tell(agency.id);
        late.tell(agency.id);
        put(path, early.formatted("2026-02-20")).statusCode(200);
        late.tell(agency.id);
        var told = Feed.about("needs-analysis:" + SampleAgency.idOf(path));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.needs-analysis.opened.v1", "bangkom.needs-analysis.delayed.v1");
        assertThat(told.get(1).data().get("phase").asText()).isEqualTo("SURVEY");
        Contract.assertAllToldMatch();
        agency.as("AUDITOR")
                .get(path + "/involvement")
                .then()
                .body("phasesDelayed", is(1))
                .body("calendar.find { it.phase == 'SURVEY' }.delayDays", is(10))
                .body("signOffDelayDays", is(0));
        agency.as("AUDITOR").get("/v1/needs-analyses").then().body("items[0].calendar.state[0]", is("LATE"));
    }

    @Test
    void aCalendarStaysOnceTheLeaderSignedOff() {
        var path = agency.collecting();
        agency.take(path, "analysis", "HR_ADMIN");
        agency.take(path, "prioritisation", "HR_ADMIN");
        plan(path, "2026-03-31").statusCode(200).body("calendar.state", contains("DONE", "UPCOMING"));
        agency.take(path, "sign-off", "APPOINTING_OFFICIAL").then().body("calendar[1].state", is("DONE"));
        plan(path, "2026-03-30").statusCode(409).body("code", is("STATE_CONFLICT"));
    }

    @Test
    void anAnalysisOfAUnitFindsTheNeedsOfThatUnitAndThoseBelow() {
        agency.level(agency.employee(agency.unit), agency.service, 1);
        agency.level(agency.employee(agency.below), agency.service, 1);
        agency.level(agency.employee(agency.elsewhere), agency.service, 1);
        var path = agency.begun(", \"scopeUnitId\": \"%s\"".formatted(agency.unit));
        agency.take(path, "opening", "HR_ADMIN").then().body("scopeUnitId", is(agency.unit.toString()));
        agency.take(path, "analysis", "HR_ADMIN");
        agency.as("HR_ADMIN")
                .get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path))
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.unitId == '%s' }".formatted(agency.elsewhere), hasSize(0));
    }

    private ValidatableResponse plan(String path, String surveyDue) {
        return put(path, PLAN.formatted(surveyDue));
    }

    private ValidatableResponse put(String path, String body) {
        return agency.as("HR_ADMIN")
                .header("If-Match", agency.as("AUDITOR").get(path).header("ETag"))
                .body(body)
                .put(path + "/calendar")
                .then();
    }
}
