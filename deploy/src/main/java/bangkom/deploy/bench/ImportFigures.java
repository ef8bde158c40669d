package bangkom.deploy.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run of the import's measurement found: medians, and the ratio to COPY. */
record ImportFigures(
        long rows, boolean relay, List<Long> copies, List<Imported> imports, long peakMegabytes, String kill) {
    String table() {
        var copy = median(copies.stream());
        var stored = median(imports.stream().map(Imported::stored));
        return Stream.of(
                                List.of("work on %,d rows".formatted(rows), "seconds", "rows/s", "to COPY"),
                                List.of("---", "---:", "---:", "---:"),
                                line("COPY into the same table and outbox", copy, copy),
                                line("import, from the first byte sent to the last row stored", stored, copy),
                                line(
                                        "— of which taking the file in",
                                        median(imports.stream().map(Imported::taken)),
                                        copy),
                                line(
                                        "the same file again (0 events)",
                                        median(imports.stream().map(Imported::again)),
                                        copy))
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
                        .collect(Collectors.joining("\n"))
                + "\n\nMedians of %d, alternating. Relay %s. Service: heap 256 MB, %d MB resident at most.%n"
                        .formatted(copies.size(), relay ? "on" : "off", peakMegabytes)
                + (kill.isEmpty() ? "" : "\n" + kill + "\n");
    }

    private List<String> line(String what, long millis, long copy) {
        return List.of(
                what,
                "%.1f".formatted(millis / 1_000.0),
                "%,d".formatted(rows * 1_000 / Math.max(1, millis)),
                "%.2f".formatted((double) copy / Math.max(1, millis)));
    }

    private static long median(Stream<Long> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
