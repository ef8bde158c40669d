package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HEAD;
import static bangkom.deploy.fuzz.breadth.Trial.HEAD_OF_STAFF;
import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.SECOND_HR;

import bangkom.deploy.client.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plan of which one item is dropped, which is sent back once, and which is then published. */
record RevisedPlan(Trial trial, int year) {
    private static final long CEILING = 1_000_000_000;

    /** The items that were planned. */
    List<JsonNode> run(DecidedNeeds.Accepted needs) throws IOException, InterruptedException {
        var draft = Map.of(
                "fiscalYear", year,
                "needsAnalysisId", Trial.id(needs.analysis()),
                "budgetLineId", budgetLine(),
                "title", trial.mark());
        var plan = "/v1/training-plans/"
                + Trial.id(Waiting.until(
                                "the accepted needs are heard",
                                () -> trial.suite().post(HR, "/v1/training-plans", draft),
                                answer -> answer.status() != 409)
                        .expect(201)
                        .body());
        var items = new ArrayList<>(trial.suite().all(HR, plan + "/items"));
        trial.act(HR, path(items.remove(0)), "drop", Trial.because());
        for (var item : items) {
            complete(item, needs.programmes().get(item.get("needItemId").asText()));
        }
        trial.act(HR, plan, "submission");
        trial.act(SECOND_HR, plan, "return", Trial.because());
        trial.act(HR, plan, "submission");
        trial.act(SECOND_HR, plan, "verification");
        trial.act(HEAD_OF_STAFF, plan, "endorsement");
        trial.act(HEAD, plan, "approval");
        trial.act(HR, plan, "publication");
        return items;
    }

    private void complete(JsonNode item, JsonNode programme) throws IOException, InterruptedException {
        var day = LocalDate.of(year, 2, 1).toString();
        var content = Map.of(
                "programmeId", Trial.id(programme),
                "scheduledStart", day,
                "scheduledEnd", day,
                "curriculumConformity", programme.get("curriculumConformity").asText(),
                "costLines",
                        List.of(Map.of("component", "CONTRIBUTION", "quantity", 1, "unitCost", Trial.rupiah(100_000))));
        trial.suite().patch(HR, path(item), content).expect(200);
    }

    private static String path(JsonNode item) {
        return "/v1/plan-items/" + Trial.id(item);
    }

    private String budgetLine() throws IOException, InterruptedException {
        var budget = trial.create(HR, "/v1/budgets", Map.of("fiscalYear", year, "source", "APBD"));
        var line = Map.of("code", trial.mark(), "name", "Uji", "ceiling", Trial.rupiah(CEILING));
        trial.suite().post(HR, budget + "/lines", line).expect(201);
        var id = trial.one(HR, budget).at("/lines/0/id").asText();
        trial.act(HR, budget + "/lines/" + id, "allocation", Map.of("ceiling", Trial.rupiah(2 * CEILING)));
        return id;
    }
}
