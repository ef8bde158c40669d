package bangkom.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** docs/measurements.md: a section a measurement, with the machine, the commit and the date. */
public final class Measurements {
    private static final String HEAD = """
            # Measurements

            Written by `deploy/bench` and `deploy/chaos`. Machines are noisy: what counts is the ratio between lines of one table.
            """;

    private final Path file;

    public Measurements(Path file) {
        this.file = file;
    }

    /** Replaces the section of that title. */
    public void keep(String title, String commit, String table) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : HEAD;
        var heading = "\n## " + title + "\n";
        var start = text.indexOf(heading);
        var end = start < 0 ? -1 : text.indexOf("\n## ", start + 1);
        var rest = start < 0 ? text : text.substring(0, start) + (end < 0 ? "" : text.substring(end));
        Files.writeString(
                file,
                rest
                        + heading
                        + "\n%s, commit %s, %s\n\n".formatted(LocalDate.now(ZoneOffset.UTC), commit, machine())
                        + table);
    }

    private static String machine() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        var model = Files.notExists(info)
                ? System.getProperty("os.arch")
                : Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        return "%d × %s, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }
}
