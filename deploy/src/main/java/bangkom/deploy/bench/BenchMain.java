package bangkom.deploy.bench;

import bangkom.deploy.Measurements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** What {@code deploy/bench} becomes: {@code BenchMain HOME APP MEASUREMENTS COMMIT import|reads|writes|agency [options]}. */
public final class BenchMain {
    private final Path home;
    private final Path app;
    private final Measurements measurements;
    private final String commit;
    private final List<String> options;

    private BenchMain(List<String> args) {
        home = Path.of(args.get(0));
        app = Path.of(args.get(1));
        measurements = new Measurements(Path.of(args.get(2)));
        commit = args.get(3);
        options = args.subList(4, args.size());
    }

    public static void main(String[] args) throws Exception {
        var bench = new BenchMain(List.of(args));
        switch (bench.options.isEmpty() ? "" : bench.options.get(0)) {
            case "import" -> bench.imports();
            case "reads" -> bench.load("Reads", Reads::of);
            case "writes" -> bench.load("Writes", Writes::of);
            case "agency" -> bench.agency();
            default -> {
                System.err.println("What is to be measured? deploy/bench import, reads, writes or agency");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private void imports() throws Exception {
        var rows = number("--rows", 100_000);
        int rounds = (int) number("--rounds", rows > 200_000 ? 1 : 3);
        var figures = new ImportBench(home, app, rows, rounds, relay(), options.contains("--kill")).run();
        keep("Import of %,d rows, relay %s".formatted(rows, figures.relay() ? "on" : "off"), figures.table());
    }

    private void load(String what, BiFunction<SampleAgency, Requests, List<Workload>> works) throws Exception {
        var agency = sample(8_000);
        var figures = new LoadBench(
                        agency,
                        (int) number("--seconds", 5),
                        (int) number("--rounds", 3),
                        (int) number("--connections", 32),
                        number("--warm-up", 40_000),
                        text("--only", ""))
                .run(home, app, relay(), works);
        keep("%s, %s".formatted(what, agency.title()), figures.table());
    }

    private void agency() throws Exception {
        var agency = sample(100_000);
        var figures = new AgencyBench(
                        agency, (int) number("--rounds", 3), number("--responses", agency.employees() * 2 / 5))
                .run(home, app, relay());
        keep("A whole agency, %s".formatted(agency.title()), figures.table());
    }

    private SampleAgency sample(long employees) {
        return new SampleAgency(number("--employees", employees), (int) number("--evidence", 9));
    }

    private void keep(String title, String table) throws IOException {
        System.out.println(table);
        measurements.keep(title, commit, table);
    }

    private boolean relay() {
        return !options.contains("--no-relay");
    }

    private long number(String name, long otherwise) {
        return Long.parseLong(text(name, String.valueOf(otherwise)).replace("_", ""));
    }

    private String text(String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }
}
