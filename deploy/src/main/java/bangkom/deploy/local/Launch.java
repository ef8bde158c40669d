package bangkom.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a child process is started: its heap, class path, main class and arguments, and what its environment adds. */
record Launch(
        int heap,
        List<String> properties,
        String classPath,
        List<String> main,
        Supplier<Map<String, String>> environment,
        Path log) {
    private static final long LOG_LIMIT = 20_000_000;
    private static final List<String> SMALL =
            List.of("-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=48m");

    Process start() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap + "m");
        command.addAll(SMALL);
        command.addAll(properties);
        command.addAll(List.of("-cp", classPath, WithParent.class.getName()));
        command.addAll(main);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("BANGKOM_"));
        builder.environment().putAll(environment.get());
        return builder.start();
    }
}
