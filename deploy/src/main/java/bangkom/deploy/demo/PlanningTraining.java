package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Step 4: a plan is made from the accepted needs, refused while unfinished, completed, and set by the right persons. */
record PlanningTraining(Cycle cycle, String analysis) {
    private static final As HEAD_OF_STAFF = As.persona("AUTHORIZED_OFFICIAL");
    private static final long HIGHEST_HONORARIUM = 800_000;
    private static final LocalDate FIRST_CLASS = LocalDate.of(2026, 2, 2);

    /** The published plan. */
    String run() throws IOException, InterruptedException {
        cycle.clock().advanceTo(LocalDate.of(2025, 7, 1));
        var line = new OfferingTraining(cycle).run();
        var plan = cycle.find(Cycle.HR, "/v1/training-plans?fiscalYear=" + Cycle.YEAR, "needsAnalysisId", analysis)
                .orElse(null);
        if (plan == null) {
            plan = generated(line);
        }
        var path = "/v1/training-plans/" + plan.get("id").asText();
        if (plan.get("status").asText().equals("DRAFT")) {
            complete(path);
        }
        cycle.turn(Cycle.HR, path, "DRAFT", "submission");
        cycle.turn(Cycle.SECOND_HR, path, "SUBMITTED", "verification");
        cycle.turn(HEAD_OF_STAFF, path, "VERIFIED", "endorsement");
        cycle.clock().advanceTo(LocalDate.of(2025, 12, 15));
        cycle.turn(Cycle.HEAD, path, "ENDORSED", "approval");
        var published = cycle.turn(Cycle.HR, path, "APPROVED", "publication");
        cycle.tell(
                "rencana",
                "terbit: " + published.at("/totals/items") + " butir, "
                        + Figures.rupiah(published.at("/totals/total")));
        return plan.get("id").asText();
    }

    /** The needs arrive over Kafka; until all of them are there, the service says so. */
    private JsonNode generated(String line) throws IOException, InterruptedException {
        var draft = Map.of(
                "fiscalYear",
                Cycle.YEAR,
                "needsAnalysisId",
                analysis,
                "budgetLineId",
                line,
                "title",
                "Rencana Pengembangan Kompetensi Kabupaten Contoh 2026");
        return cycle.until(
                        "the accepted needs are heard",
                        () -> cycle.suite().post(Cycle.HR, "/v1/training-plans", draft),
                        answer -> answer.status() != 409)
                .expect(201)
                .body();
    }

    private void complete(String path) throws IOException, InterruptedException {
        var items = cycle.suite().all(Cycle.HR, path + "/items");
        withoutProgramme(items.get(items.size() - 1));
        var refused = cycle.suite()
                .act(Cycle.HR, path, "submission", Map.of())
                .expect(422)
                .body();
        var missing = new TreeSet<String>();
        refused.get("errors").forEach(error -> missing.add(error.get("code").asText()));
        cycle.tell("rencana", "pengajuan ditolak, " + refused.get("errors").size() + " kekurangan: " + missing);
        var programmes = new LinkedHashMap<String, JsonNode>();
        cycle.suite()
                .all(Cycle.HR, "/v1/programmes")
                .forEach(one -> programmes.put(one.get("id").asText(), one));
        var agreements = cycle.suite().all(Cycle.HR, "/v1/partnership-agreements");
        var start = FIRST_CLASS;
        for (var item : items) {
            var programme = programmes.get(item.path("programmeId").asText());
            var one = "/v1/plan-items/" + item.get("id").asText();
            cycle.suite()
                    .patch(Cycle.HR, one, content(item, programme, agreements, start))
                    .expect(200);
            start = start.plusDays(programme.get("days").asLong()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
    }

    /** The planner takes one proposed programme back: form, provider and curriculum are then missing too. */
    private void withoutProgramme(JsonNode item) throws IOException, InterruptedException {
        var nothing = JsonNodeFactory.instance.objectNode().putNull("programmeId");
        cycle.suite()
                .patch(Cycle.HR, "/v1/plan-items/" + item.get("id").asText(), nothing)
                .expect(200);
    }

    private static Map<String, Object> content(
            JsonNode item, JsonNode programme, List<JsonNode> agreements, LocalDate start) {
        var body = new LinkedHashMap<String, Object>();
        body.put("programmeId", programme.get("id").asText());
        body.put("scheduledStart", start.toString());
        body.put(
                "scheduledEnd",
                start.plusDays(programme.get("days").asLong() - 1).toString());
        body.put("curriculumConformity", programme.get("curriculumConformity").asText());
        var mode = programme.get("cooperationMode").asText();
        if (mode.equals("COOPERATION") || mode.equals("FACILITATED")) {
            body.put("agreementId", agreementFor(item, programme, agreements));
        }
        body.put("costLines", costLines(item, programme));
        return body;
    }

    /** One of the provider that covers the unit; without units it covers all. */
    private static String agreementFor(JsonNode item, JsonNode programme, List<JsonNode> agreements) {
        for (var agreement : agreements) {
            var units = agreement.get("unitIds");
            var covers = units.isEmpty();
            for (var unit : units) {
                covers |= unit.equals(item.get("unitId"));
            }
            if (covers && agreement.get("providerId").equals(programme.get("providerId"))) {
                return agreement.get("id").asText();
            }
        }
        return null;
    }

    private static List<Map<String, Object>> costLines(JsonNode item, JsonNode programme) {
        var lines = new ArrayList<Map<String, Object>>();
        var fixed = programme.at("/fixedCost/amount").asLong();
        var each = programme.at("/costPerParticipant/amount").asLong();
        if (fixed > 0) {
            var hours = (fixed + HIGHEST_HONORARIUM - 1) / HIGHEST_HONORARIUM;
            while (fixed % hours != 0) {
                hours++;
            }
            lines.add(line("HONORARIUM", hours, fixed / hours));
        }
        lines.add(line("CONTRIBUTION", item.get("participants").asLong(), each));
        return lines;
    }

    private static Map<String, Object> line(String component, long quantity, long unitCost) {
        return Map.of("component", component, "quantity", quantity, "unitCost", Cycle.rupiah(unitCost));
    }
}
