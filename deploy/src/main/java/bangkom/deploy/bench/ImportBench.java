package bangkom.deploy.bench;

import bangkom.platform.FreePort;
import bangkom.platform.issuer.Issuer;
import bangkom.platform.kafka.Broker;
import bangkom.platform.kafka.Topics;
import bangkom.platform.postgres.PostgresServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports a file of civil servants and copies as many rows past the service, alternately, in one run. */
final class ImportBench {
    private static final long POLL_MILLIS = 100;
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private final Path home;
    private final Path runner;
    private final Path topics;
    private final long rows;
    private final int rounds;
    private final boolean relay;
    private final boolean kill;
    private long made;

    ImportBench(Path home, Path runner, Path topics, long rows, int rounds, boolean relay, boolean kill) {
        this.home = home;
        this.runner = runner;
        this.topics = topics;
        this.rows = rows;
        this.rounds = rounds;
        this.relay = relay;
        this.kill = kill;
    }

    ImportFigures run() throws Exception {
        try (var postgres = PostgresServer.durable(home, FreePort.find())) {
            postgres.createServiceDatabase(MeasuredService.NAME);
            var kafka = "127.0.0.1:" + FreePort.find();
            var folder = Files.createDirectories(home.resolve("bench"));
            try (var broker = new Broker(
                            folder.resolve("kafka"), Integer.parseInt(kafka.split(":")[1]), FreePort.find());
                    var issuer = new Issuer(folder.resolve("issuer"), 0, Map.of(), List.of())) {
                Topics.read(topics).create(kafka);
                var url = postgres.url(MeasuredService.NAME);
                try (var service =
                                new MeasuredService(runner, home.resolve("logs/bench.log"), url, kafka, relay, issuer);
                        var database = DriverManager.getConnection(url, "postgres", "postgres")) {
                    return measure(service, database, folder);
                }
            }
        }
    }

    /** Kills the service when half of the file is in; the new process must end the job, nothing missing or doubled. */
    private String killed(MeasuredService service, Connection database, Path folder) throws Exception {
        var ground = Ground.prepare(database);
        var file = file(folder, rows);
        var job = service.send(ground.agency(), file);
        var id = job.get("id").asText();
        while (job.get("rowsRead").asLong() < rows / 2) {
            require(!ENDED.contains(job.get("state").asText()), "the job lives when it is to be killed: " + job);
            Thread.sleep(POLL_MILLIS);
            job = service.job(ground.agency(), id);
        }
        var stored = ground.employees(database);
        var start = System.nanoTime();
        service.killAndRestart();
        var ready = System.nanoTime();
        ended(service, ground, service.job(ground.agency(), id));
        require(ground.employees(database) == rows, "every row is stored once after the kill");
        require(ground.events(database) == 2 * rows, "every row is told of once after the kill");
        Files.delete(file);
        return ("Killed (`kill -9`) with %,d of %,d rows stored: ready again after %.1f s, the rest stored after %.1f s;"
                        + " then %,d rows and %,d events, none missing or doubled.")
                .formatted(
                        stored,
                        rows,
                        (ready - start) / 1e9,
                        (System.nanoTime() - start) / 1e9,
                        ground.employees(database),
                        ground.events(database));
    }

    private ImportFigures measure(MeasuredService service, Connection database, Path folder) throws Exception {
        var anchor = new CopyAnchor(database, folder);
        importOne(service, database, folder, 5_000); // nobody is measured cold
        var copies = new ArrayList<Long>();
        var imports = new ArrayList<Imported>();
        for (int i = 0; i < rounds; i++) {
            quiet(database);
            var ground = Ground.prepare(database);
            copies.add(anchor.millis(ground, made, rows));
            made += rows;
            quiet(database);
            imports.add(importOne(service, database, folder, rows));
            System.out.printf("round %d: copy %,d ms, import %s%n", i + 1, copies.get(i), imports.get(i));
        }
        var peak = service.peakMegabytes();
        return new ImportFigures(rows, relay, copies, imports, peak, kill ? killed(service, database, folder) : "");
    }

    private Imported importOne(MeasuredService service, Connection database, Path folder, long count) throws Exception {
        var ground = Ground.prepare(database);
        var file = file(folder, count);
        var first = timed(service, ground, file);
        require(ground.employees(database) == count, "every row is stored once");
        require(ground.events(database) == 2 * count, "every row is told of once");
        quiet(database);
        var again = timed(service, ground, file);
        require(ground.events(database) == 2 * count, "the same file again tells nothing");
        require(service.status(null, "/v1/competency/jobs") == 401, "nobody is let in without a token");
        Files.delete(file);
        return new Imported(first[0], first[1], again[1]);
    }

    private Path file(Path folder, long count) throws IOException {
        var file = folder.resolve("employees.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.append(SampleRow.HEADER).append('\n');
            for (long i = 0; i < count; i++) {
                out.append(SampleRow.of(made, i, count).csv()).append('\n');
            }
        }
        made += count;
        return file;
    }

    /** Milliseconds until the file was taken, and until its job had ended. */
    private long[] timed(MeasuredService service, Ground ground, Path file) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var job = service.send(ground.agency(), file);
        var taken = (System.nanoTime() - start) / 1_000_000;
        ended(service, ground, job);
        return new long[] {taken, (System.nanoTime() - start) / 1_000_000};
    }

    private static JsonNode ended(MeasuredService service, Ground ground, JsonNode started)
            throws IOException, InterruptedException {
        var job = started;
        while (!ENDED.contains(job.get("state").asText())) {
            Thread.sleep(POLL_MILLIS);
            job = service.job(ground.agency(), job.get("id").asText());
        }
        require(job.get("state").asText().equals("SUCCEEDED"), "the job succeeds: " + job);
        require(job.get("rowsRejected").asLong() == 0, "no row is rejected: " + job);
        return job;
    }

    /** What one measurement left to do must not fall into the next. */
    private void quiet(Connection database) throws SQLException, InterruptedException {
        try (var statement = database.createStatement()) {
            while (relay) {
                var row = statement.executeQuery("select (select count(*) from (select from outbox limit 1) o)"
                        + " + (select count(*) from feed_progress a, feed_progress b"
                        + " where a.name = 'sequenced' and b.name = 'sent' and a.position > b.position)");
                row.next();
                if (row.getLong(1) == 0) {
                    break;
                }
                Thread.sleep(500);
            }
            statement.execute("vacuum (analyze) employee");
            statement.execute("checkpoint");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
