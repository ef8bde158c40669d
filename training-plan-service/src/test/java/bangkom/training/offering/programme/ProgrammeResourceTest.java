package bangkom.training.offering.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeResourceTest {
    private final UUID agency = UUID.randomUUID();
    private final UUID competency = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();

    @BeforeEach
    void aCompetencyAndAProviderAreKnown() {
        Sql.execute("insert into competency_mirror values ('%s', '%s', '%s', 'T.1', 'T', 'TECHNICAL', 'AGENCY', 1)"
                .formatted(competency, agency, UUID.randomUUID()));
        Sql.execute(
                "insert into provider values ('%s', '%s', 0, 0, 'AGENCY', 'P', 'P', 'UNIVERSITY', null, '{}', '{ONLINE}', 'ACTIVE')"
                        .formatted(provider, agency));
    }

    @Test
    void aProgrammeIsAddedOfferedAndRetiredAndEachStepIsTold() {
        var added = added("PJJ");
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("DRAFT"))
                .body("developmentPath", is("NON_CLASSICAL"))
                .body("international", is(false))
                .body("outcomes[0].toLevel", is(3))
                .body("fixedCost.currency", is("IDR"))
                .body("allowedActions", contains("PUBLICATION"));
        var path = added.header("Location");
        step(path + "/retirement", 0).then().statusCode(409);
        step(path + "/publication", 7).then().statusCode(412);
        step(path + "/publication", 0).then().statusCode(200).body("status", is("PUBLISHED"));
        Api.as(agency, "EMPLOYEE")
                .get(path)
                .then()
                .statusCode(200)
                .body("outcomes.competencyId", contains(competency.toString()))
                .body("allowedActions", empty());
        step(path + "/retirement", 1).then().statusCode(200).body("status", is("RETIRED"));

        var told = Feed.about("programme:" + added.jsonPath().getString("id"));
        assertThat(told)
                .extracting(Feed.Told::type)
                .containsExactly("bangkom.programme.published.v1", "bangkom.programme.retired.v1");
        assertThat(told.get(0).data().at("/outcomes/0/fromLevel").asInt()).isEqualTo(1);
        assertThat(Contract.assertAllToldMatch()).contains("bangkom.programme.published.v1");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var wrong = draft("SALAH")
                .replace("\"maxParticipants\": 40", "\"maxParticipants\": 1")
                .replace("\"toLevel\": 3", "\"toLevel\": 1")
                .replace("20000000", "-1")
                .replace(provider.toString(), UUID.randomUUID().toString());
        admin().body(wrong)
                .post("/v1/programmes")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/maxParticipants", "/fixedCost/amount", "/outcomes/0/toLevel", "/providerId"));
        admin().body(draft("ASING")
                        .replace(competency.toString(), UUID.randomUUID().toString()))
                .post("/v1/programmes")
                .then()
                .statusCode(422)
                .body("code", is("REFERENCE_UNKNOWN"))
                .body("errors.pointer", contains("/outcomes/0/competencyId"));
        admin().body("{\"outcomes\": [{\"toLevel\": 9}], \"lessonHours\": 0}")
                .post("/v1/programmes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/outcomes/0/toLevel"))
                .body("errors.pointer", hasItem("/outcomes/0/competencyId"))
                .body("errors.pointer", hasItem("/lessonHours"))
                .body("errors.pointer", hasItem("/days"));
        admin().body(draft("BENTUK").replace("DISTANCE_TRAINING", "NAP"))
                .post("/v1/programmes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/form"));
        added("DUA");
        added("DUA").then().statusCode(409).body("code", is("OFFERING_CODE_TAKEN"));
    }

    @Test
    void onlyAnActiveProvidersProgrammeIsOffered() {
        Sql.execute("update provider set status = 'INACTIVE' where id = '" + provider + "'");
        var path = added("LIBUR").header("Location");
        step(path + "/publication", 0)
                .then()
                .statusCode(422)
                .body("code", is("PROGRAMME_NOT_OFFERED"))
                .body("errors.code", contains("PROVIDER_INACTIVE"));
        admin().get(path).then().body("status", is("DRAFT")).body("version", is(0));
    }

    @Test
    void listsAnswerWhatIsAskedFor() {
        added("A");
        var other = added("B").header("Location");
        step(other + "/publication", 0);
        admin().get("/v1/programmes?status=PUBLISHED&competencyId=" + competency)
                .then()
                .statusCode(200)
                .body("items.code", contains("B"))
                .body("items[0].outcomes.toLevel", contains(3))
                .body("next", nullValue());
        admin().get("/v1/programmes?competencyId=" + UUID.randomUUID()).then().body("items", empty());
        admin().get("/v1/programmes?providerId=" + provider + "&form=DISTANCE_TRAINING&deliveryMode=ONLINE")
                .then()
                .body("items.code", contains("A", "B"));
        Api.as(UUID.randomUUID(), "HR_ADMIN").get(other).then().statusCode(404);
        Api.as(UUID.randomUUID(), "HR_ADMIN")
                .get("/v1/programmes?limit=200")
                .then()
                .body("items.code", not(hasItem("B")));
        Api.as(agency, "PROVIDER")
                .body(draft("C"))
                .post("/v1/programmes")
                .then()
                .statusCode(403);
    }

    @Test
    void aNationalProgrammeNeedsANationalProviderAndIsSeenByAll() {
        Api.as(agency, "CATALOGUE_STEWARD")
                .body(draft("NAS"))
                .post("/v1/programmes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/providerId"));
        Sql.execute("update provider set visibility = 'NATIONAL' where id = '" + provider + "'");
        var path = Api.as(agency, "CATALOGUE_STEWARD")
                .body(draft("NAS"))
                .post("/v1/programmes")
                .header("Location");
        Api.as(UUID.randomUUID(), "EMPLOYEE").get(path).then().statusCode(404);
        Api.as(agency, "CATALOGUE_STEWARD")
                .header("If-Match", "\"0\"")
                .post(path + "/publication")
                .then()
                .statusCode(200);
        Api.as(UUID.randomUUID(), "EMPLOYEE")
                .get(path)
                .then()
                .statusCode(200)
                .body("outcomes.competencyId", contains(competency.toString()));
    }

    private RequestSpecification admin() {
        return Api.as(agency, "HR_ADMIN");
    }

    private Response added(String code) {
        return admin().body(draft(code)).post("/v1/programmes");
    }

    private Response step(String path, long version) {
        return admin().header("If-Match", "\"" + version + "\"").post(path);
    }

    private String draft(String code) {
        return """
                {"code": "%s", "title": "Analisis Data", "providerId": "%s", "form": "DISTANCE_TRAINING",
                 "deliveryMode": "ONLINE", "cooperationMode": "COOPERATION", "lessonHours": 24, "days": 4,
                 "outcomes": [{"competencyId": "%s", "fromLevel": 1, "toLevel": 3}],
                 "fixedCost": {"amount": 20000000}, "costPerParticipant": {"amount": 350000},
                 "minParticipants": 10, "maxParticipants": 40, "curriculumConformity": "Kurikulum LAN 2025"}""".formatted(code, provider, competency);
    }
}
