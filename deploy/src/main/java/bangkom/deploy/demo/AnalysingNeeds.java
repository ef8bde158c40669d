package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 3: needs from gaps and from what people say, ranked with their factors, decided, signed off by the leader. */
record AnalysingNeeds(Cycle cycle) {
    private static final String TITLE = "AKPK Kabupaten Contoh 2026";
    private static final LocalDate OPENS = LocalDate.of(2025, 3, 10);
    private static final LocalDate LAST_MEETING = LocalDate.of(2025, 4, 9);
    private static final LocalDate CLOSES = LocalDate.of(2025, 5, 30);

    /** The signed-off analysis. */
    String run() throws IOException, InterruptedException {
        var analysis = cycle.findOrCreate(
                Cycle.HR,
                "/v1/needs-analyses",
                "title",
                TITLE,
                Map.of(
                        "title",
                        TITLE,
                        "fiscalYear",
                        Cycle.YEAR,
                        "sponsorName",
                        "Bupati Contoh",
                        "opensOn",
                        OPENS.toString(),
                        "closesOn",
                        CLOSES.toString()));
        var id = analysis.get("id").asText();
        var path = "/v1/needs-analyses/" + id;
        if (analysis.get("status").asText().equals("DRAFT")) {
            cycle.clock().advanceTo(OPENS);
        }
        var status =
                cycle.turn(Cycle.HR, path, "DRAFT", "opening").get("status").asText();
        if (status.equals("COLLECTING")) {
            cycle.clock().advanceTo(LAST_MEETING);
            new CollectingNeeds(cycle, id).run();
            cycle.clock().advanceTo(CLOSES.plusDays(3));
        }
        cycle.turn(Cycle.HR, path, "COLLECTING", "analysis");
        if (cycle.turn(Cycle.HR, path, "ANALYSING", "prioritisation")
                .get("status")
                .asText()
                .equals("PRIORITISED")) {
            decide(id);
        }
        cycle.turn(Cycle.HEAD, path, "PRIORITISED", "sign-off");
        tell(id);
        return id;
    }

    /** The leader's choice is data of the sample; all the rest waits. */
    private void decide(String analysis) throws IOException, InterruptedException {
        var items = cycle.suite().all(Cycle.HR, "/v1/need-items?needsAnalysisId=" + analysis);
        var accepted = chosen(items);
        var open = items.stream()
                .filter(item -> item.get("status").asText().equals("PROPOSED"))
                .toList();
        cycle.upload(Cycle.SECOND_HR, "/v1/need-items/confirmation/batch", refer(open, null));
        var undecided = items.stream()
                .filter(item -> Set.of("PROPOSED", "CONFIRMED")
                        .contains(item.get("status").asText()))
                .toList();
        cycle.upload(
                Cycle.HR,
                "/v1/need-items/acceptance/batch",
                refer(
                        undecided.stream()
                                .filter(item -> accepted.contains(item.get("id").asText()))
                                .toList(),
                        null));
        cycle.upload(
                Cycle.HR,
                "/v1/need-items/deferral/batch",
                refer(
                        undecided.stream()
                                .filter(item ->
                                        !accepted.contains(item.get("id").asText()))
                                .toList(),
                        "Di luar prioritas dan pagu tahun 2026"));
    }

    private Set<String> chosen(List<JsonNode> items) throws IOException, InterruptedException {
        var units = cycle.ids(Cycle.HR, "/v1/org-units", "code");
        var competencies = cycle.ids(Cycle.HR, "/v1/competencies", "code");
        var byPlace = new HashMap<String, String>();
        items.forEach(item -> byPlace.put(
                item.get("unitId").asText() + item.get("competencyId").asText(),
                item.get("id").asText()));
        var chosen = new HashSet<String>();
        for (var row : cycle.sample().read("accepted-needs")) {
            var item = byPlace.get(units.get(row.get("unitCode")) + competencies.get(row.get("competencyCode")));
            if (item != null) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private static List<Map<String, Object>> refer(List<JsonNode> items, String reason) {
        var refs = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            var id = item.get("id").asText();
            refs.add(reason == null ? Map.of("needItemId", id) : Map.of("needItemId", id, "reason", reason));
        }
        return refs;
    }

    private void tell(String analysis) throws IOException, InterruptedException {
        var items = cycle.suite().all(Cycle.HR, "/v1/need-items?needsAnalysisId=" + analysis);
        var accepted = items.stream()
                .filter(item -> !item.get("status").asText().equals("DEFERRED"))
                .count();
        cycle.tell("kebutuhan", items.size() + " butir kebutuhan, " + accepted + " diterima");
        items.stream()
                .filter(item -> item.path("rank").isInt())
                .min(Comparator.comparingInt(item -> item.get("rank").asInt()))
                .ifPresent(first -> cycle.tell("", "peringkat 1: skor " + first.get("score") + factors(first)));
    }

    private static String factors(JsonNode item) {
        var text = new StringBuilder();
        item.get("factors")
                .forEach(factor -> text.append(", ")
                        .append(factor.get("name").asText())
                        .append(" ")
                        .append(factor.get("contribution")));
        return text.toString();
    }
}
