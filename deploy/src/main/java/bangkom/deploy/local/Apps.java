package bangkom.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the built applications are: a folder for each service and the gateway, the list of topics, the sample data. */
public record Apps(Map<String, Path> folders, Path topics, Path sample) {

    /** As {@code deploy/run} copied them. */
    public static Apps copiedTo(Home home) {
        var app = home.app();
        return new Apps(folders(app::resolve), app.resolve("contracts/topics.json"), app.resolve("sample"));
    }

    /** As the build left them in the source tree; only while nothing is building there. */
    public static Apps builtIn(Path root) {
        return new Apps(
                folders(module -> root.resolve(module).resolve("target/quarkus-app")),
                root.resolve("contracts/topics.json"),
                root.resolve("deploy/sample"));
    }

    private static Map<String, Path> folders(Resolver resolver) {
        UnaryOperator<Path> absolute = path -> path.toAbsolutePath().normalize();
        return Stream.concat(Service.ALL.stream().map(Service::name), Stream.of(LocalRun.GATEWAY))
                .collect(Collectors.toMap(name -> name, name -> absolute.apply(resolver.resolve(name))));
    }

    Path runner(String name) {
        var runner = folders.get(name).resolve("quarkus-run.jar");
        if (Files.notExists(runner)) {
            throw new Trouble(name + " is not built: " + runner
                    + " is missing. Delete the folder's parent and start deploy/run again.");
        }
        return runner;
    }

    private interface Resolver {
        Path resolve(String module);
    }
}
