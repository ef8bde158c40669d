package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the cycle changed, as a table, and whether that is what it must change. */
record CycleResult(JsonNode before, JsonNode after, JsonNode need, JsonNode trace) {
    /** From the sources of a need to its consequences. */
    private static final List<String> ORDER = List.of(
            "survey-response",
            "interview",
            "group-discussion",
            "supervisor-dialogue",
            "assessment",
            "organisational-goal",
            "need-item",
            "plan-item",
            "ledger-entry",
            "session",
            "completion",
            "certificate",
            "evaluation",
            "application-project",
            "outcome",
            "evidence",
            "profile-level");

    /** Not every need was talked about in each of these ways; this one in at least one of them. */
    private static final Set<String> SOURCES =
            Set.of("survey-response", "interview", "group-discussion", "supervisor-dialogue", "assessment");

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Kabupaten Contoh, satu putaran penuh pengembangan kompetensi");
        lines.add("  " + "─".repeat(92));
        lines.add(row("", "sebelum", "sesudah"));
        lines.add("  " + "─".repeat(92));
        lines.add(count("Kesenjangan kompetensi (butir)", "/agency/deficits"));
        lines.add(count("Kesenjangan kompetensi (tingkat)", "/agency/deficitLevels"));
        lines.add(count("Kesenjangan Manajemen Proyek (orang)", "/projectManagement/deficits"));
        lines.add(figure("Kecocokan jabatan (JPM) rata-rata instansi", "/agency/meanJpm"));
        lines.add(figure("JPM perencana (EMPLOYEE)", "/match/percent"));
        lines.add(count("Tingkat Manajemen Proyek perencana", "/level"));
        lines.add(count("JP tercatat 2026", "/lessonHours/totalCreditedJp"));
        lines.add(count("PNS yang memenuhi 20 JP", "/lessonHours/pns/met"));
        lines.add(count("PPPK di atas batas 24 JP", "/lessonHours/pppk/above"));
        lines.add(money("Pagu anggaran", "/budget/ceiling"));
        lines.add(money("Komitmen", "/budget/committed"));
        lines.add(money("Realisasi", "/budget/realised"));
        lines.add(money("Sisa", "/budget/available"));
        lines.add("  " + "─".repeat(92));
        lines.add("  Jejak satu kebutuhan (Manajemen Proyek, BAPPERIDA): "
                + need.get("status").asText());
        lines.addAll(history());
        lines.add("");
        return lines;
    }

    /** What is not as it must be; nothing if all is right. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        check(wrong, number(after, "/agency/deficits") < number(before, "/agency/deficits"), "gaps did not shrink");
        check(wrong, percent(after) > percent(before), "the job-person match did not rise");
        check(wrong, number(after, "/level") > number(before, "/level"), "the planner's level did not rise");
        check(
                wrong,
                number(after, "/lessonHours/totalCreditedJp") > number(before, "/lessonHours/totalCreditedJp"),
                "no lesson hours were credited");
        check(wrong, number(after, "/budget/realised/amount") > 0, "nothing was realised");
        check(wrong, number(after, "/budget/committed/amount") == 0, "a commitment was left");
        check(
                wrong,
                number(after, "/budget/realised/amount") + number(after, "/budget/available/amount")
                        == number(after, "/budget/ceiling/amount"),
                "the budget does not add up");
        check(wrong, need.get("status").asText().equals("ADDRESSED"), "the need is not addressed");
        var kinds = new HashSet<>(trace.get("nodes").findValuesAsText("kind"));
        var missing = new TreeSet<>(ORDER);
        missing.removeAll(SOURCES);
        missing.removeAll(kinds);
        check(wrong, missing.isEmpty(), "the trace lacks " + missing);
        check(wrong, SOURCES.stream().anyMatch(kinds::contains), "the trace lacks a source");
        return wrong;
    }

    private static void check(List<String> wrong, boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    private static long number(JsonNode figures, String pointer) {
        return figures.at(pointer).asLong();
    }

    private static double percent(JsonNode figures) {
        return figures.at("/agency/meanJpm").asDouble();
    }

    private String count(String label, String pointer) {
        return row(label, Figures.number(number(before, pointer)), Figures.number(number(after, pointer)));
    }

    private String figure(String label, String pointer) {
        return row(label, Figures.decimal(before.at(pointer)), Figures.decimal(after.at(pointer)));
    }

    private String money(String label, String pointer) {
        return row(label, Figures.rupiah(before.at(pointer)), Figures.rupiah(after.at(pointer)));
    }

    private static String row(String label, String left, String right) {
        return "  %-48s %20s %20s".formatted(label, left, right);
    }

    /** In the order of the cycle; equal steps of several people are one line. */
    private List<String> history() {
        var steps = new LinkedHashMap<String, Integer>();
        for (var kind : ORDER) {
            for (var node : trace.get("nodes")) {
                if (node.get("kind").asText().equals(kind)) {
                    steps.merge(step(node), 1, Integer::sum);
                }
            }
        }
        return steps.entrySet().stream()
                .map(step -> step.getKey() + (step.getValue() > 1 ? " × " + step.getValue() : ""))
                .toList();
    }

    private static String step(JsonNode node) {
        var kind = node.get("kind").asText();
        return "    %-20s %-52s %s"
                .formatted(
                        kind,
                        kind.equals("certificate")
                                ? "STTP"
                                : shortened(node.path("label").asText()),
                        node.path("status").asText(""));
    }

    private static String shortened(String label) {
        return label.length() > 50 ? label.substring(0, 49) + "…" : label;
    }
}
