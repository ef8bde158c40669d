package bangkom.deploy.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long whole-agency work took; medians, beside what the database alone needs. */
record AgencyFigures(List<AgencyWork> works, Map<AgencyWork, Times> times, String note) {
    /** Milliseconds, round by round. */
    record Times(List<Long> alone, List<Long> asked) {}

    String table() {
        var head = Stream.of(
                List.of("work", "database alone ms", "service ms", "ratio", "must"),
                List.of("---", "---:", "---:", "---:", "---:"));
        return Stream.concat(head, works.stream().map(this::line))
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
                        .collect(Collectors.joining("\n"))
                + "\n\n" + note + "\n";
    }

    private List<String> line(AgencyWork work) {
        var of = times.get(work);
        var asked = median(of.asked());
        return List.of(
                work.title(),
                of.alone().isEmpty() ? "" : "%,d".formatted(median(of.alone())),
                "%,d".formatted(asked),
                of.alone().isEmpty() ? "" : "%.2f".formatted((double) asked / Math.max(1, median(of.alone()))),
                work.must());
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }
}
