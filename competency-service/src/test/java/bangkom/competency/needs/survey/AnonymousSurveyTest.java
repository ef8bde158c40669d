package bangkom.competency.needs.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attacks anonymous answers as somebody who sees the whole database and everything the API and the events tell. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnonymousSurveyTest {
    private final SampleAgency agency = new SampleAgency();

    @Test
    void nothingLinksAPersonToWhatThatPersonSaid() {
        var people = people(12);
        var analysis = agency.collecting();
        var survey = opened(analysis);
        var id = SampleAgency.idOf(survey);
        for (int n = 0; n < people.size(); n++) {
            // said with a key, as a client would that always sends one
            var said = answer(survey, people.get(n), n);
            said.then().statusCode(204);
            assertThat(said.body().asString()).isEmpty();
            assertThat(said.headers().asList())
                    .extracting(header -> header.getName().toLowerCase())
                    .doesNotContain("location", "etag");
            assertNothingIsReadable(id, n + 1);
            if (n >= 4) {
                assertNoTransactionOfFewerThanFive(id);
            }
        }
        answer(survey, people.get(0), 99).then().statusCode(409).body("code", is("SURVEY_ALREADY_ANSWERED"));
        agency.as("HR_ADMIN").get(survey + "/results").then().statusCode(409);
        agency.take(survey, "closure", "HR_ADMIN").then().body("responded", is(12));

        assertNoSharedColumn();
        assertNoTransactionOfFewerThanFive(id);
        assertNoOrderIsKept(id, people);
        assertNobodyTookPart(id, people);
        assertNothingElsewhere(id, people);
        assertNoDifferencing(survey);
    }

    @Test
    void whatFiveSayIsAFindingOfTheUnitAndTooFewAreForgotten() {
        var people = people(6);
        var analysis = agency.collecting();
        var survey = opened(analysis);
        people.forEach(person -> answer(survey, person, 5).then().statusCode(204));
        agency.take(survey, "closure", "HR_ADMIN");
        agency.as("AUDITOR")
                .get(survey + "/results")
                .then()
                .statusCode(200)
                .body("questions[0].answered", is(6))
                .body("questions[0].counts.'5'", is(6));
        var few = opened(analysis);
        people.subList(0, 4).forEach(person -> answer(few, person, 5).then().statusCode(204));
        agency.take(few, "closure", "HR_ADMIN").then().body("responded", is(4));
        agency.as("HR_ADMIN")
                .get(few + "/results")
                .then()
                .body("questions.answered", everyItem(nullValue()))
                .body("questions.texts", everyItem(empty()));
        assertThat(ballots(SampleAgency.idOf(few), "id::text")).isEmpty();

        agency.take(analysis, "analysis", "HR_ADMIN");
        agency.as("HR_ADMIN")
                .get("/v1/need-items?sourceId=" + SampleAgency.idOf(survey))
                .then()
                .body("items", hasSize(1))
                .body("items[0].unitId", is(agency.unit.toString()))
                .body("items[0].competencyId", is(agency.service.toString()))
                .body("items[0].sources.kind", contains("survey-instrument"));
        agency.as("HR_ADMIN")
                .get("/v1/need-items?sourceId=" + SampleAgency.idOf(few))
                .then()
                .body("items", empty());
    }

    @Test
    void anAnonymousSurveyAsksOneUnitOfFiveAtLeastAndIsAnsweredInItsWayAlone() {
        people(4);
        var analysis = agency.collecting();
        agency.as("HR_ADMIN")
                .body(draft(analysis, "\"%s\", \"%s\"".formatted(agency.unit, agency.elsewhere)))
                .post("/v1/survey-instruments")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ANONYMOUS_ASKS_ONE_UNIT"));
        var survey = written(draft(analysis, "\"" + agency.unit + "\""));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(survey + "/opening")
                .then()
                .statusCode(422)
                .body("code", is("SURVEY_GROUP_TOO_SMALL"));
        var me = agency.employee(agency.unit);
        agency.take(survey, "opening", "HR_ADMIN");
        agency.asPerson(me, "EMPLOYEE").get(survey).then().body("allowedActions", contains("ANONYMOUS_RESPONSE"));
        agency.asPerson(me, "EMPLOYEE")
                .body("{\"values\": {\"Q1\": 4}}")
                .post(survey + "/responses")
                .then()
                .statusCode(409)
                .body("code", is("SURVEY_ANSWERED_OTHERWISE"));
        // whoever took part: everybody asked is reminded
        answer(survey, me, 1).then().statusCode(204);
        agency.take(survey, "reminder", "HR_ADMIN");
        assertThat(Feed.about("survey-instrument:" + SampleAgency.idOf(survey)))
                .filteredOn(told -> told.type().equals("bangkom.survey.reminded.v1"))
                .singleElement()
                .satisfies(told -> assertThat(told.data().toString()).contains(me.toString()));
    }

    @Test
    void noTwoSurveysDifferByFewerThanFivePeople() {
        var people = people(12);
        SampleAgency.sql("update employee set employment_type = 'PPPK' where id = '%s'".formatted(people.get(0)));
        var analysis = agency.collecting();
        opened(analysis);
        opened(analysis);
        var half = written(draft(analysis, "\"" + agency.below + "\"", agency.service, ""));
        agency.take(half, "opening", "HR_ADMIN").then().body("invited", is(6));
        var allButOne = ", \"employmentTypes\": [\"PNS\"]";
        var subtracted = written(draft(analysis, "\"" + agency.unit + "\"", agency.service, allButOne));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(subtracted + "/opening")
                .then()
                .statusCode(422)
                .body("code", is("SURVEY_GROUP_TOO_SMALL"));
        var ofSomethingElse = written(draft(analysis, "\"" + agency.unit + "\"", agency.integrity, allButOne));
        agency.take(ofSomethingElse, "opening", "HR_ADMIN").then().body("invited", is(11));
        for (int n = 2; n < 10; n += 2) {
            SampleAgency.sql("update employee set employment_type = 'PPPK' where id = '%s'".formatted(people.get(n)));
        }
        var allButOneWithTheHalf = written(
                draft(analysis, "\"" + agency.unit + "\"", agency.service, ", \"employmentTypes\": [\"PPPK\"]"));
        agency.as("HR_ADMIN")
                .header("If-Match", "\"0\"")
                .post(allButOneWithTheHalf + "/opening")
                .then()
                .statusCode(422)
                .body("code", is("SURVEY_GROUP_TOO_SMALL"));
        assertThat(Feed.about("survey-instrument:" + SampleAgency.idOf(subtracted)))
                .isEmpty();
        Contract.assertAllToldMatch();
    }

    /** Who reads the database after every single answer sees who took part, and of each answer a block of one size. */
    private static void assertNothingIsReadable(UUID survey, int answers) {
        assertThat(Sql.column(
                        "select octet_length(sealed) from survey_ballot where instrument_id = '%s'".formatted(survey)))
                .hasSize(answers)
                .containsOnly(Sql.text("select min(octet_length(sealed)) from survey_ballot"
                        + " where instrument_id = '" + survey + "'"));
        assertThat(Sql.number(
                        "select count(*) from survey_ballot t where instrument_id = '%s' and (answers is not null or t::text ~ '%s')"
                                .formatted(survey, oneOf(List.of("kata-", "questionCode")))))
                .isZero();
    }

    /** Once it is closed nobody took part any more, and no row is what one person said. */
    private static void assertNobodyTookPart(UUID survey, List<UUID> people) {
        assertThat(Sql.column(
                        "select employee_id from survey_participation where instrument_id = '%s'".formatted(survey)))
                .hasSameSizeAs(people)
                .doesNotContainAnyElementsOf(people.stream().map(UUID::toString).toList());
        var said = new HashSet<String>();
        for (int n = 0; n < people.size(); n++) {
            said.add(scale(n) + " " + n);
        }
        assertThat(new HashSet<>(ballots(
                        survey,
                        "substring(answers from 'scale\":([0-9])') || ' ' || substring(answers from 'kata-([0-9]+)')")))
                .isNotEqualTo(said);
    }

    private static int scale(int n) {
        return n == 5 ? 5 : 1 + n % 5;
    }

    /** The two tables have nothing of one person in common but what all rows of the survey have. */
    private static void assertNoSharedColumn() {
        var columns = "select column_name from information_schema.columns where table_name = '%s'";
        var shared = new HashSet<>(Sql.column(columns.formatted("survey_ballot")));
        shared.retainAll(Sql.column(columns.formatted("survey_participation")));
        assertThat(shared).containsExactlyInAnyOrder("agency_id", "instrument_id", "waiting");
        assertThat(Sql.column("select data_type from information_schema.columns where table_name in"
                        + " ('survey_ballot', 'survey_participation')"))
                .doesNotContain("date", "timestamp with time zone", "timestamp without time zone", "bigint", "integer");
    }

    /** Whatever one transaction wrote last is of five people at least, and of five ballots. */
    private static void assertNoTransactionOfFewerThanFive(UUID survey) {
        for (var table : List.of("survey_participation", "survey_ballot")) {
            assertThat(Sql.column("select count(*) from %s where instrument_id = '%s' group by xmin::text, waiting"
                            .formatted(table, survey)))
                    .as(table)
                    .allSatisfy(count -> assertThat(Integer.parseInt(count)).isGreaterThanOrEqualTo(5));
        }
    }

    private void assertNoOrderIsKept(UUID survey, List<UUID> people) {
        var came = new ArrayList<String>();
        for (int n = 0; n < people.size(); n++) {
            came.add("kata-" + n);
        }
        var kept = ballots(survey, "substring(answers from 'kata-[0-9]+')");
        assertThat(kept).containsExactlyInAnyOrderElementsOf(came).isNotEqualTo(came);
        assertThat(ballots(survey, "substring(id::text from 15 for 1)")).containsOnly("4");
    }

    /** No other table, event or log names the survey beside a person or holds what was said. */
    private void assertNothingElsewhere(UUID survey, List<UUID> people) {
        var said = oneOf(List.of("kata-"));
        var about = oneOf(List.of(survey.toString()));
        var somebody = oneOf(people.stream().map(UUID::toString).toList());
        for (var table : Sql.column("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name not in ('survey_ballot', 'survey_participation')")) {
            assertThat(Sql.number(
                            "select count(*) from %1$s t where t::text ~ '%2$s' or t::text ~ '%3$s' and t::text ~ '%4$s'"
                                    .formatted(table, said, about, somebody)))
                    .as(table)
                    .isZero();
        }
        assertThat(Sql.number("select count(*) from survey_response where instrument_id = '%s'".formatted(survey)))
                .isZero();
        assertThat(Sql.number("select count(*) from need_finding where agency_id = '%s' and employee_id is not null"
                        .formatted(agency.id)))
                .isZero();
    }

    /** Written as text, or as bytes, which PostgreSQL shows as hexadecimal digits. */
    private static String oneOf(List<String> words) {
        return Stream.concat(
                        words.stream(),
                        words.stream().map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|"));
    }

    /** Results are told once, as a whole: there is nothing to filter by, and no parameter that is not known is let by. */
    private void assertNoDifferencing(String survey) {
        for (var filter : List.of("unitId=" + agency.unit, "employmentType=PNS", "limit=1")) {
            agency.as("HR_ADMIN")
                    .get(survey + "/results?" + filter)
                    .then()
                    .statusCode(400)
                    .body("code", is("PARAMETER_UNKNOWN"));
        }
        agency.as("HR_ADMIN").get(survey + "/results").then().body("questions[0].answered", is(12));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(survey + "/results").then().statusCode(404);
    }

    private static List<String> ballots(UUID survey, String what) {
        return Sql.column(
                "select %s from survey_ballot where instrument_id = '%s' order by ctid".formatted(what, survey));
    }

    private List<UUID> people(int count) {
        var people = new ArrayList<UUID>();
        for (int n = 0; n < count; n++) {
            people.add(agency.employee(n % 2 == 0 ? agency.unit : agency.below));
        }
        return people;
    }

    private Response answer(String survey, UUID person, int n) {
        return agency.asPerson(person, "EMPLOYEE")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"values\": {\"Q1\": %d, \"Q2\": \"kata-%d%s\"}}"
                        .formatted(scale(n), n, n == 3 ? " panjang".repeat(200) : ""))
                .post(survey + "/anonymous-responses");
    }

    private String opened(String analysis) {
        var survey = written(draft(analysis, "\"" + agency.unit + "\""));
        agency.take(survey, "opening", "HR_ADMIN");
        return survey;
    }

    private String written(String draft) {
        var written = agency.as("HR_ADMIN").body(draft).post("/v1/survey-instruments");
        written.then().statusCode(201).body("anonymous", is(true));
        return written.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String draft(String analysis, String units) {
        return draft(analysis, units, agency.service, "");
    }

    private static String draft(String analysis, String units, UUID competency, String more) {
        return """
                {"needsAnalysisId": "%1$s", "title": "Survei anonim", "unitIds": [%2$s], "anonymous": true, "questions": [
                  {"code": "Q1", "text": "Pelayanan?", "competencyId": "%3$s", "type": "SCALE_1_5"},
                  {"code": "Q2", "text": "Lainnya?", "competencyId": "%3$s", "type": "TEXT"}]%4$s}""".formatted(SampleAgency.idOf(analysis), units, competency, more);
    }
}
