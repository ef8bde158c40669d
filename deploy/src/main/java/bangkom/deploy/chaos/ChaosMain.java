package bangkom.deploy.chaos;

import bangkom.deploy.Measurements;
import bangkom.deploy.local.Apps;
import bangkom.deploy.local.Home;
import bangkom.deploy.local.LocalRun;
import bangkom.deploy.local.Settings;
import bangkom.platform.issuer.Persona;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What {@code deploy/chaos} becomes: {@code ChaosMain HOME MEASUREMENTS COMMIT [scenario …] [options]}. */
public final class ChaosMain {
    /** Everything may be started at once here, on a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private ChaosMain() {}

    public static void main(String[] args) throws Exception {
        var home = new Home(Path.of(args[0])).open();
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                home.logs().resolve("launcher.log").toString());
        var options = Options.of(List.of(args).subList(3, args.length));
        System.exit(play(home, options, new Measurements(Path.of(args[1])), args[2]) ? 0 : 1);
    }

    /** True only if every figure is what it must be. */
    private static boolean play(Home home, Options options, Measurements measurements, String commit) throws Exception {
        var apps = Apps.copiedTo(home);
        var settings = new Settings(System.getenv(), System.out, PATIENCE);
        var right = true;
        try (var run = LocalRun.startAnew(home, apps, settings)) {
            run.tell("chaos", "seed " + options.seed());
            var stage = stage(run, home, apps, options);
            for (var each : options.chosen().entrySet()) {
                run.tell(each.getKey(), "");
                var figures = each.getValue().play(stage);
                var table = table(each.getKey(), figures);
                System.out.println("\n" + table);
                right &= figures.stream().allMatch(Figure::right);
                if (!options.isShort()) {
                    measurements.keep("Faults: " + each.getKey(), commit, table);
                }
            }
            run.tell("chaos", right ? "every figure is what it must be" : "a figure is WRONG; seed " + options.seed());
        }
        return right;
    }

    private static Stage stage(LocalRun run, Home home, Apps apps, Options options) throws Exception {
        var client = new Client(run, Persona.read(apps.sample().resolve("personas.json")));
        var databases = new Databases(run);
        var ground = Ground.prepare(client, databases);
        var folder = Files.createDirectories(home.folder().resolve("chaos"));
        return new Stage(run, client, databases, ground, new Writings(ground), folder, new Random(options.seed()));
    }

    private static String table(String name, List<Figure> figures) {
        return "| %s | figure | |%n| --- | ---: | --- |%n".formatted(name)
                + figures.stream().map(Figure::line).collect(Collectors.joining("\n"))
                + "\n";
    }
}
