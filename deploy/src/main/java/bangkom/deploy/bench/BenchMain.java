package bangkom.deploy.bench;

import bangkom.deploy.Measurements;
import java.nio.file.Path;
import java.util.List;

/** What {@code deploy/bench} becomes: {@code BenchMain HOME APP MEASUREMENTS COMMIT import [--rows N] [--rounds N]}. */
public final class BenchMain {
    private BenchMain() {}

    public static void main(String[] args) throws Exception {
        var options = List.of(args).subList(4, args.length);
        if (options.isEmpty() || !options.get(0).equals("import")) {
            System.err.println("What is to be measured? deploy/bench import");
            System.exit(2);
        }
        var app = Path.of(args[1]);
        var rows = number(options, "--rows", 100_000);
        var figures = new ImportBench(
                        Path.of(args[0]),
                        app.resolve("competency-service/quarkus-run.jar").toAbsolutePath(),
                        app.resolve("contracts/topics.json"),
                        rows,
                        (int) number(options, "--rounds", rows > 200_000 ? 1 : 3),
                        !options.contains("--no-relay"))
                .run();
        System.out.println(figures.table());
        new Measurements(Path.of(args[2]))
                .keep(
                        "Import of %,d rows, relay %s".formatted(rows, figures.relay() ? "on" : "off"),
                        args[3],
                        figures.table());
        System.exit(0);
    }

    private static long number(List<String> options, String name, long otherwise) {
        var at = options.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(options.get(at + 1).replace("_", ""));
    }
}
