package bangkom.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark program, as the superuser: no row-level security, prepared statements. */
final class Pgbench implements Anchor {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path binary;
    private final int port;
    private final Path folder;

    Pgbench(Path binary, int port, Path folder) {
        this.binary = binary;
        this.port = port;
        this.folder = folder;
    }

    /** That of {@code PGBENCH}, or the one on the path. */
    static Optional<Path> installed() {
        var named = System.getenv("PGBENCH");
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "pgbench"));
        return (named == null ? onPath : Stream.of(Path.of(named)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double perSecond(AnchorSql sql, int seconds) throws IOException, InterruptedException {
        var script = folder.resolve("anchor.sql");
        var body = String.join(";\n", sql.statements());
        Files.writeString(
                script,
                "\\set n random(1, %d)\n".formatted(sql.most())
                        + (sql.statements().size() == 1 ? body + ";\n" : "begin;\n" + body + ";\ncommit;\n"));
        var builder = new ProcessBuilder(List.of(
                        binary.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(CLIENTS),
                        "-j",
                        "1",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        script.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(port),
                        "-U",
                        "postgres",
                        MeasuredService.NAME))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "postgres");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException("pgbench: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
