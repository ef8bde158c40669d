package bangkom.deploy.demo;

import bangkom.deploy.demo.Sample.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who can teach what, at which cost, under which agreement; and the money of the year. */
record OfferingTraining(Cycle cycle) {

    /** The budget line that the plan is paid from. */
    String run() throws IOException, InterruptedException {
        cycle.upload(Cycle.STEWARD, "/v1/jp-rules/batch", bodies("jp-rules"));
        cycle.upload(Cycle.STEWARD, "/v1/cost-standards/batch", costStandards());
        providers();
        var providers = cycle.ids(Cycle.HR, "/v1/providers", "code");
        agreements(providers);
        programmes(providers);
        return budgetLine();
    }

    private void providers() throws IOException, InterruptedException {
        for (var row : cycle.sample().read("providers")) {
            var body = row.bodyWithLists(List.of("regionsServed", "deliveryModes"));
            var provider = cycle.findOrCreate(Cycle.HR, "/v1/providers", "code", row.get("code"), body);
            cycle.turn(Cycle.HR, "/v1/providers/" + provider.get("id").asText(), "DRAFT", "activation");
        }
    }

    private void agreements(Map<String, String> providers) throws IOException, InterruptedException {
        var units = cycle.ids(Cycle.HR, "/v1/org-units", "code");
        var path = "/v1/partnership-agreements";
        for (var row : cycle.sample().read("agreements")) {
            var body = row.bodyWithLists(List.of("deliveryModes"), "providerCode", "unitCodes", "unitCost");
            body.put("providerId", providers.get(row.get("providerCode")));
            body.put("unitIds", row.list("unitCodes").stream().map(units::get).toList());
            body.put("unitCost", Cycle.rupiah(row.number("unitCost")));
            var agreement = cycle.findOrCreate(Cycle.HR, path, "number", row.get("number"), body);
            cycle.turn(Cycle.HR, path + "/" + agreement.get("id").asText(), "DRAFT", "activation");
        }
    }

    private void programmes(Map<String, String> providers) throws IOException, InterruptedException {
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        var rows = cycle.sample().read("programmes");
        for (var row : rows) {
            var body = row.body("providerCode", "outcomes", "fixedCost", "costPerParticipant");
            body.put("providerId", providers.get(row.get("providerCode")));
            body.put("outcomes", outcomes(row, competencies));
            body.put("fixedCost", Cycle.rupiah(row.number("fixedCost")));
            body.put("costPerParticipant", Cycle.rupiah(row.number("costPerParticipant")));
            var programme = cycle.findOrCreate(Cycle.HR, "/v1/programmes", "code", row.get("code"), body);
            cycle.turn(Cycle.HR, "/v1/programmes/" + programme.get("id").asText(), "DRAFT", "publication");
        }
        cycle.tell("penawaran", providers.size() + " penyelenggara, " + rows.size() + " program terbit");
    }

    private static List<Map<String, Object>> outcomes(Row row, Map<String, String> competencies) {
        return row.list("outcomes").stream()
                .map(outcome -> outcome.split(":"))
                .map(part -> Map.<String, Object>of(
                        "competencyId", competencies.get(part[0]),
                        "fromLevel", Integer.parseInt(part[1]),
                        "toLevel", Integer.parseInt(part[2])))
                .toList();
    }

    /** The first line pays; the others are there for plans of their own. */
    private String budgetLine() throws IOException, InterruptedException {
        var rows = cycle.sample().read("budget");
        var year = rows.get(0).number("fiscalYear");
        var source = rows.get(0).get("source");
        var budget = cycle.findOrCreate(
                Cycle.HR,
                "/v1/budgets",
                "fiscalYear",
                Long.toString(year),
                Map.of("fiscalYear", year, "source", source));
        var path = "/v1/budgets/" + budget.get("id").asText();
        var lines = lines(path);
        for (var row : rows) {
            if (!lines.containsKey(row.get("lineCode"))) {
                var line = Map.of(
                        "code", row.get("lineCode"),
                        "name", row.get("lineName"),
                        "ceiling", Cycle.rupiah(row.number("ceiling")));
                cycle.suite().post(Cycle.HR, path + "/lines", line).expect(201);
            }
        }
        return lines(path).get(rows.get(0).get("lineCode"));
    }

    private Map<String, String> lines(String budget) throws IOException, InterruptedException {
        var lines = new HashMap<String, String>();
        cycle.suite()
                .get(Cycle.HR, budget)
                .expect(200)
                .body()
                .get("lines")
                .forEach(line ->
                        lines.put(line.get("code").asText(), line.get("id").asText()));
        return lines;
    }

    private List<Map<String, Object>> costStandards() throws IOException {
        var items = new ArrayList<Map<String, Object>>();
        for (var row : cycle.sample().read("cost-standards")) {
            var body = row.body("maxUnitCost");
            body.put("maxUnitCost", Cycle.rupiah(row.number("maxUnitCost")));
            items.add(body);
        }
        return items;
    }

    private List<?> bodies(String name) throws IOException {
        return cycle.sample().read(name).stream().map(row -> row.body()).toList();
    }
}
