package bangkom.deploy.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found of each kind of work: medians, and medians of the ratios of neighbouring rounds. */
record LoadFigures(List<Measured> works, String anchor, int connections, int seconds, String proof) {
    /** One round: the anchor's rate, the service's, and the processor time that each took. */
    record Pair(double anchor, double anchorMicros, HttpLoad.Round ours, double serviceMicros, double databaseMicros) {
        double ratio() {
            return ours.perSecond() / anchor;
        }

        /** By processor time, which others on the machine cannot take away. */
        double cpuRatio() {
            return anchorMicros / (ours.ownMicros() + serviceMicros + databaseMicros);
        }
    }

    /** All rounds of one kind of work. */
    record Measured(Workload work, List<Pair> rounds) {
        double median(ToDoubleFunction<Pair> figure) {
            return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
        }
    }

    String table() {
        var head = Stream.of(
                List.of(
                        "work",
                        "anchor/s",
                        "service/s",
                        "ratio",
                        "by CPU time",
                        "must",
                        "aim",
                        "p50 ms",
                        "p99 ms",
                        "CPU service µs",
                        "CPU database µs",
                        "service/database"),
                List.of("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:"));
        return Stream.concat(head, works.stream().map(LoadFigures::line))
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
                        .collect(Collectors.joining("\n"))
                + """


                Medians of %d rounds of %d s, alternating. Anchor: %s, 8 clients, the same columns by the same key on the
                same database. Service: %d connections, serial collector; asking cost %.0f µs of processor time a request, on the same
                processors. CPU is what a request cost the service's and the database's processes; by CPU time, the anchor with its
                database against service, database and asking. %s
                """.formatted(
                                works.get(0).rounds().size(),
                                seconds,
                                anchor,
                                connections,
                                works.stream()
                                        .mapToDouble(work ->
                                                work.median(pair -> pair.ours().ownMicros()))
                                        .max()
                                        .orElse(0),
                                proof);
    }

    private static List<String> line(Measured measured) {
        var work = measured.work();
        return List.of(
                work.title(),
                "%,.0f".formatted(measured.median(Pair::anchor)),
                "%,.0f".formatted(measured.median(pair -> pair.ours().perSecond())),
                "%.2f".formatted(measured.median(Pair::ratio)),
                "%.2f".formatted(measured.median(Pair::cpuRatio)),
                work.must(),
                work.aim(),
                "%.1f".formatted(measured.median(pair -> pair.ours().p50Millis())),
                "%.1f".formatted(measured.median(pair -> pair.ours().p99Millis())),
                "%,.0f".formatted(measured.median(Pair::serviceMicros)),
                "%,.0f".formatted(measured.median(Pair::databaseMicros)),
                "%.1f".formatted(measured.median(pair -> pair.serviceMicros() / Math.max(1, pair.databaseMicros()))));
    }
}
