package bangkom.training.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import bangkom.commons.identity.Role;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Feed;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BudgetResourceTest {
    private final UUID agency = UUID.randomUUID();

    @Test
    void aBudgetShowsWhatItsLinesHold() {
        var budget = budget();
        var line = line(budget, "5.02.01", 1_000);
        line(budget, "5.02.02", 500);
        money(line, UUID.randomUUID(), "commitment/300").then().statusCode(204);

        hr().get("/v1/budgets/" + budget)
                .then()
                .statusCode(200)
                .body("fiscalYear", is(2026))
                .body("totals.ceiling.amount", is(1_500))
                .body("totals.committed.amount", is(300))
                .body("totals.available.amount", is(1_200))
                .body("lines.code", contains("5.02.01", "5.02.02"))
                .body("lines[0].totals.available.amount", is(700));
        hr().get("/v1/budgets?fiscalYear=2026").then().statusCode(200).body("items.id", contains(budget));
        hr().get("/v1/budgets?fiscalYear=2027").then().statusCode(200).body("items", empty());
        hr().get("/v1/budgets").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void everyMovementIsAnEntryAndAnEvent() {
        var budget = budget();
        var line = line(budget, "5.02.01", 1_000);
        var item = UUID.randomUUID();
        money(line, item, "commitment/400").then().statusCode(204);
        money(line, item, "realisation/250").then().statusCode(204);
        var dropped = UUID.randomUUID();
        money(line, dropped, "commitment/100").then().statusCode(204);
        money(line, dropped, "release").then().statusCode(204);
        money(line, dropped, "release").then().statusCode(204);
        money(line, item, "realisation/50").then().statusCode(204);

        hr().get("/v1/budgets/" + budget + "/ledger-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("ALLOCATE", "COMMIT", "RELEASE", "REALISE", "COMMIT", "RELEASE", "COMMIT", "REALISE"))
                .body("items.balance.amount", contains(1_000, 600, 750, 750, 650, 750, 700, 700));
        hr().get("/v1/budgets/" + budget + "/ledger-entries?planItemId=" + dropped + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].recordedBy", startsWith("subject:"));
        assertThat(Sql.text("select committed || ' ' || realised from budget_line where id = '" + line + "'"))
                .isEqualTo("0 300");
        var told = Feed.about("budget-line:" + line);
        assertThat(told).extracting(Feed.Told::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(told)
                .extracting(Feed.Told::type)
                .startsWith("bangkom.budget.allocated.v1", "bangkom.budget.committed.v1", "bangkom.budget.released.v1");
        assertThat(told).allSatisfy(event -> {
            Contract.assertMatches(event.type(), event.data().toString());
            assertThat(event.key()).isEqualTo(budget);
            assertThat(event.topic()).isEqualTo("bangkom.training.budget.v1");
        });
    }

    @Test
    void fiftyCommitmentsAtOnceNeverPassTheCeiling() throws Exception {
        var line = line(budget(), "5.02.01", 300);

        var answers = atOnce(() -> money(line, UUID.randomUUID(), "commitment/10"));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 204))
                .hasSize(30);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(20)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("code")).isEqualTo("BUDGET_EXCEEDED"));
        assertThat(Sql.text("select committed || ' ' || event_sequence from budget_line where id = '" + line + "'"))
                .isEqualTo("300 31");
    }

    @Test
    void aCeilingIsRaisedAndNeverLoweredBelowItsUse() {
        var budget = budget();
        var line = line(budget, "5.02.01", 300);
        money(line, UUID.randomUUID(), "commitment/200").then().statusCode(204);
        var path = "/v1/budgets/" + budget + "/lines/" + line;
        var etag = hr().get(path).header("ETag");

        allocate(path, null, 500).then().statusCode(428);
        allocate(path, "\"99\"", 500).then().statusCode(412);
        allocate(path, etag, 199).then().statusCode(409).body("code", is("CEILING_TOO_LOW"));
        allocate(path, etag, 500).then().statusCode(200).body("totals.available.amount", is(300));
    }

    @Test
    void whatIsWrongIsRefused() {
        var budget = budget();
        hr().body("{\"fiscalYear\": 2026, \"source\": \"APBD\"}")
                .post("/v1/budgets")
                .then()
                .statusCode(409)
                .body("code", is("BUDGET_EXISTS"));
        hr().body("{\"fiscalYear\": 1900}")
                .post("/v1/budgets")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fiscalYear", "/source"));
        line(budget, "5.02.01", 300);
        hr().body(draft("5.02.01", 1))
                .post("/v1/budgets/" + budget + "/lines")
                .then()
                .statusCode(409)
                .body("code", is("BUDGET_LINE_EXISTS"));
        hr().body(draft("5.02.09", -1))
                .post("/v1/budgets/" + budget + "/lines")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/ceiling"));
        Api.as(agency, Role.AUDITOR)
                .body(draft("5", 1))
                .post("/v1/budgets/" + budget + "/lines")
                .then()
                .statusCode(403);
        Api.as(agency, Role.EMPLOYEE).get("/v1/budgets").then().statusCode(403);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN)
                .get("/v1/budgets/" + budget)
                .then()
                .statusCode(404);
        Api.as(UUID.randomUUID(), Role.HR_ADMIN)
                .body(draft("5", 1))
                .post("/v1/budgets/" + budget + "/lines")
                .then()
                .statusCode(404);
    }

    private String budget() {
        var answer = hr().body("{\"fiscalYear\": 2026, \"source\": \"APBD\"}").post("/v1/budgets");
        answer.then().statusCode(201).header("ETag", "\"0\"");
        return answer.jsonPath().getString("id");
    }

    private String line(String budget, String code, long ceiling) {
        var answer = hr().body(draft(code, ceiling)).post("/v1/budgets/" + budget + "/lines");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static String draft(String code, long ceiling) {
        return "{\"code\": \"%s\", \"name\": \"Pengembangan kompetensi\", \"ceiling\": {\"amount\": %d}}"
                .formatted(code, ceiling);
    }

    private Response allocate(String path, String ifMatch, long ceiling) {
        var request = hr().body("{\"ceiling\": {\"amount\": %d}}".formatted(ceiling));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(path + "/allocation");
    }

    private Response money(String line, UUID item, String movement) {
        return Api.as(agency, Role.SERVICE).post("/v1/try/budget-lines/" + line + "/items/" + item + "/" + movement);
    }

    private RequestSpecification hr() {
        return Api.as(agency, Role.HR_ADMIN);
    }

    private static ArrayList<Response> atOnce(Callable<Response> call) throws Exception {
        var pool = Executors.newFixedThreadPool(50);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 50; i++) {
                calls.add(call);
            }
            var answers = new ArrayList<Response>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
