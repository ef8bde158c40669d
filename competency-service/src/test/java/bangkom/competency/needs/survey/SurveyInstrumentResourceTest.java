package bangkom.competency.needs.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import bangkom.competency.needs.SampleAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SurveyInstrumentResourceTest {
    private final SampleAgency agency = new SampleAgency();

    @Test
    void peopleAskedAnswerOnceAndFourMeansINeedThis() {
        var me = agency.employee(agency.below);
        var colleague = agency.employee(agency.unit);
        var stranger = agency.employee(agency.elsewhere);
        agency.level(me, agency.service, 1);
        var path = agency.collecting();
        var survey = written(path, "\"" + agency.unit + "\"");
        answer(survey, me, "{\"questionCode\": \"Q1\", \"scale\": 4}").then().statusCode(409);
        agency.take(survey, "opening", "HR_ADMIN")
                .then()
                .body("status", is("OPEN"))
                .body("invited", is(2));
        agency.asPerson(me, "EMPLOYEE").get(survey).then().body("allowedActions", contains("RESPONSE"));

        var response = answer(
                survey,
                me,
                "{\"questionCode\": \"Q1\", \"scale\": 4}, {\"questionCode\": \"Q2\", \"scale\": 3}, {\"questionCode\": \"Q3\", \"text\": \"pelatihan\"}");
        response.then().statusCode(201).body("employeeId", is(me.toString()));
        answer(survey, me, "{\"questionCode\": \"Q1\", \"scale\": 5}")
                .then()
                .statusCode(409)
                .body("code", is("SURVEY_ALREADY_ANSWERED"));
        answer(survey, colleague, "{\"questionCode\": \"Q2\", \"scale\": 5}")
                .then()
                .statusCode(201);
        answer(survey, stranger, "{\"questionCode\": \"Q1\", \"scale\": 5}")
                .then()
                .statusCode(403)
                .body("code", is("SURVEY_NOT_INVITED"));
        agency.as("EMPLOYEE")
                .body("{\"answers\": [{\"questionCode\": \"Q1\", \"scale\": 5}]}")
                .post(survey + "/responses")
                .then()
                .statusCode(403)
                .body("code", is("PERSON_UNKNOWN"));

        agency.asPerson(me, "EMPLOYEE")
                .get(response.header("Location"))
                .then()
                .statusCode(200)
                .body("answers", hasSize(3));
        agency.asPerson(colleague, "EMPLOYEE")
                .get(response.header("Location"))
                .then()
                .statusCode(404);
        agency.as("EMPLOYEE")
                .get("/v1/survey-instruments?needsAnalysisId=" + SampleAgency.idOf(path))
                .then()
                .body("items.responded", contains(2));
        agency.as("HR_ADMIN")
                .header("If-Match", agency.as("HR_ADMIN").get(path).header("ETag"))
                .post(path + "/analysis")
                .then()
                .statusCode(409)
                .body("code", is("SURVEY_STILL_OPEN"))
                .body("errors", hasSize(1));
        agency.take(survey, "closure", "HR_ADMIN").then().body("status", is("CLOSED"));

        agency.take(path, "analysis", "HR_ADMIN");
        var items = agency.as("HR_ADMIN").get("/v1/need-items?needsAnalysisId=" + SampleAgency.idOf(path));
        items.then()
                .body("items", hasSize(2))
                .body(
                        "items.find { it.competencyId == '%s' }.unitId".formatted(agency.integrity),
                        is(agency.unit.toString()))
                .body("items.find { it.competencyId == '%s' }.headcount".formatted(agency.integrity), is(1))
                .body("items.find { it.competencyId == '%s' }.targetLevel".formatted(agency.integrity), is(2))
                .body(
                        "items.find { it.competencyId == '%s' }.sources.kind".formatted(agency.service),
                        containsInAnyOrder("assessment", "survey-response"));
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        var path = agency.collecting();
        agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%1$s", "title": "x", "unitIds": ["%1$s"], "questions": [
                          {"code": "Q1", "text": "?", "competencyId": "%1$s", "type": "TEXT"},
                          {"code": "Q2", "text": "?", "competencyId": "%2$s", "type": "TEXT"}]}""".formatted(UUID.randomUUID(), agency.service))
                .post("/v1/survey-instruments")
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/needsAnalysisId", "/unitIds/0", "/questions/0/competencyId"));
        agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%1$s", "title": "x", "unitIds": [], "questions": [
                          {"code": "Q1", "text": "?", "competencyId": "%2$s", "type": "TEXT"},
                          {"code": "Q1", "text": "?", "competencyId": "%2$s", "type": "TEXT"}]}""".formatted(SampleAgency.idOf(path), agency.service))
                .post("/v1/survey-instruments")
                .then()
                .statusCode(400)
                .body("code", is("SURVEY_INCONSISTENT"))
                .body("errors.pointer", contains("/questions/1/code"));
        var survey = written(path, "");
        agency.take(survey, "opening", "HR_ADMIN");
        var me = agency.employee(agency.elsewhere);
        answer(
                        survey,
                        me,
                        "{\"questionCode\": \"Q1\"}, {\"questionCode\": \"Q9\", \"scale\": 1}, {\"questionCode\": \"Q3\", \"scale\": 1}, {\"questionCode\": \"Q1\", \"scale\": 1}")
                .then()
                .statusCode(422)
                .body("code", is("SURVEY_ANSWERS_INVALID"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "SCALE_MISSING",
                                "QUESTION_UNKNOWN",
                                "SCALE_NOT_ASKED",
                                "TEXT_MISSING",
                                "ANSWERED_TWICE"));
        answer(survey, me, "{\"questionCode\": \"Q1\", \"scale\": 6}").then().statusCode(400);
        agency.as("EMPLOYEE").body("{}").post("/v1/survey-instruments").then().statusCode(403);
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(survey).then().statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/survey-instruments")
                .then()
                .body("items", empty());
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(survey + "/closure")
                .then()
                .statusCode(412);
    }

    @Test
    void aSurveyIsAnsweredOnItsDaysOnlyByWhomItAsks() {
        var path = agency.collecting();
        var pns = agency.employee(agency.unit);
        var pppk = agency.employee(agency.unit);
        SampleAgency.sql("update employee set employment_type = 'PPPK' where id = '" + pppk + "'");
        var early = posted(
                path, ", \"opensOn\": \"2026-03-10\", \"employmentTypes\": [\"PNS\"], \"jobFamilies\": [\"EXECUTOR\"]");
        early.then()
                .statusCode(201)
                .body("opensOn", is("2026-03-10"))
                .body("closesOn", is("2026-04-30"))
                .body("participation", nullValue());
        var survey = early.header("Location").replaceFirst("^https?://[^/]+", "");
        agency.take(survey, "opening", "HR_ADMIN").then().body("invited", is(1)).body("participation", is(0.0f));
        answer(survey, pns, "{\"questionCode\": \"Q1\", \"scale\": 5}")
                .then()
                .statusCode(409)
                .body("code", is("SURVEY_NOT_OPEN_TODAY"));
        SampleAgency.sql("update survey_instrument set opens_on = '2026-03-01' where id = '%s'"
                .formatted(SampleAgency.idOf(survey)));
        answer(survey, pppk, "{\"questionCode\": \"Q1\", \"scale\": 5}")
                .then()
                .statusCode(403)
                .body("code", is("SURVEY_NOT_INVITED"));
        agency.take(survey, "reminder", "HR_ADMIN");
        answer(survey, pns, "{\"questionCode\": \"Q1\", \"scale\": 5}").then().statusCode(201);
        agency.take(survey, "reminder", "HR_ADMIN").then().body("participation", is(100.0f));
        assertThat(Feed.about("survey-instrument:" + SampleAgency.idOf(survey)))
                .filteredOn(told -> told.type().equals("bangkom.survey.reminded.v1"))
                .as("nobody is left to be reminded the second time")
                .singleElement()
                .satisfies(told -> assertThat(told.data().toString()).contains(pns.toString()));
        Contract.assertAllToldMatch();
        agency.as("HR_ADMIN").get(survey + "/results").then().body("questions.answered", everyItem(nullValue()));
        posted(path, ", \"opensOn\": \"2026-02-10\"")
                .then()
                .statusCode(422)
                .body("code", is("SURVEY_OUTSIDE_THE_ANALYSIS"));
    }

    @Test
    void theFormIsASchemaWhoseFilledValuesAreAnswers() {
        var path = agency.collecting();
        var me = agency.employee(agency.unit);
        var survey = agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%1$s", "title": "Survei", "questions": [
                          {"code": "Q1", "text": "Tingkat?", "competencyId": "%2$s", "type": "COMPETENCY_RATING", "mandatory": true},
                          {"code": "Q2", "text": "Pilih", "competencyId": "%2$s", "type": "MULTIPLE_CHOICE", "options": [
                             {"code": "A", "text": "Integritas", "competencyId": "%3$s"}, {"code": "B", "text": "Lain"}]}]}""".formatted(SampleAgency.idOf(path), agency.service, agency.integrity))
                .post("/v1/survey-instruments")
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        agency.asPerson(me, "EMPLOYEE")
                .get(survey + "/form")
                .then()
                .statusCode(200)
                .body("'$schema'", is("https://json-schema.org/draft/2020-12/schema"))
                .body("required", contains("Q1"))
                .body("minProperties", is(1))
                .body("properties.Q1.maximum", is(5))
                .body("properties.Q1.'x-competencyId'", is(agency.service.toString()))
                .body("properties.Q2.items.oneOf.const", contains("A", "B"));
        agency.take(survey, "opening", "HR_ADMIN");
        var response = agency.asPerson(me, "EMPLOYEE")
                .body("{\"values\": {\"Q1\": 4, \"Q2\": [\"A\"]}}")
                .post(survey + "/responses");
        response.then().statusCode(201);
        agency.asPerson(me, "EMPLOYEE")
                .get(response.header("Location"))
                .then()
                .body("answers.level", contains(4, null))
                .body("answers[1].chosen", contains("A"));
        agency.take(path, "analysis", "HR_ADMIN");
        var needs = agency.as("HR_ADMIN")
                .get("/v1/need-items?sourceId=" + response.jsonPath().getString("id"));
        needs.then()
                .body("items", hasSize(2))
                .body("items.find { it.competencyId == '%s' }.targetLevel".formatted(agency.service), is(4));
        agency.as("HR_ADMIN")
                .get("/v1/need-items/" + needs.jsonPath().getString("items[0].id") + "/findings")
                .then()
                .statusCode(200)
                .body("items.sourceId", contains(response.jsonPath().getString("id")))
                .body("items.kind", contains("survey-response"));
    }

    private Response posted(String analysis, String more) {
        return agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%s", "title": "Survei", "questions": [
                          {"code": "Q1", "text": "Pelayanan?", "competencyId": "%s", "type": "SCALE_1_5"}]%s}""".formatted(SampleAgency.idOf(analysis), agency.service, more))
                .post("/v1/survey-instruments");
    }

    private String written(String analysis, String units) {
        var written = agency.as("HR_ADMIN")
                .body("""
                        {"needsAnalysisId": "%1$s", "title": "Survei", "unitIds": [%4$s], "questions": [
                          {"code": "Q1", "text": "Pelayanan?", "competencyId": "%2$s", "type": "SCALE_1_5"},
                          {"code": "Q2", "text": "Integritas?", "competencyId": "%3$s", "type": "SCALE_1_5"},
                          {"code": "Q3", "text": "Lainnya?", "competencyId": "%2$s", "type": "TEXT"}]}""".formatted(SampleAgency.idOf(analysis), agency.service, agency.integrity, units))
                .post("/v1/survey-instruments");
        written.then().statusCode(201).body("questions", hasSize(3));
        return written.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response answer(String survey, UUID person, String answers) {
        return agency.asPerson(person, "EMPLOYEE")
                .body("{\"answers\": [" + answers + "]}")
                .post(survey + "/responses");
    }
}
