package bangkom.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;

/** Imports a file of civil servants and copies as many rows past the service, alternately, in one run. */
final class ImportBench {
    private static final long POLL_MILLIS = 100;
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private final Path home;
    private final Path app;
    private final long rows;
    private final int rounds;
    private final boolean relay;
    private final boolean kill;
    private long made;

    ImportBench(Path home, Path app, long rows, int rounds, boolean relay, boolean kill) {
        this.home = home;
        this.app = app;
        this.rows = rows;
        this.rounds = rounds;
        this.relay = relay;
        this.kill = kill;
    }

    ImportFigures run() throws Exception {
        try (var stage = new Stage(home, app, relay)) {
            return measure(stage);
        }
    }

    /** Kills the service when half of the file is in; the new process must end the job, nothing missing or doubled. */
    private String killed(Stage stage) throws Exception {
        var database = stage.database;
        var service = stage.service;
        var ground = Ground.prepare(database);
        var file = file(stage.folder, rows);
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

    private ImportFigures measure(Stage stage) throws Exception {
        var anchor = new CopyAnchor(stage.database, stage.folder);
        importOne(stage, 5_000); // nobody is measured cold
        var copies = new ArrayList<Long>();
        var imports = new ArrayList<Imported>();
        for (int i = 0; i < rounds; i++) {
            stage.quiet();
            var ground = Ground.prepare(stage.database);
            copies.add(anchor.millis(ground, made, rows));
            made += rows;
            stage.quiet();
            imports.add(importOne(stage, rows));
            System.out.printf("round %d: copy %,d ms, import %s%n", i + 1, copies.get(i), imports.get(i));
        }
        var peak = stage.service.peakMegabytes();
        return new ImportFigures(rows, relay, copies, imports, peak, kill ? killed(stage) : "");
    }

    private Imported importOne(Stage stage, long count) throws Exception {
        var database = stage.database;
        var service = stage.service;
        var ground = Ground.prepare(database);
        var file = file(stage.folder, count);
        var first = timed(service, ground, file);
        require(ground.employees(database) == count, "every row is stored once");
        require(ground.events(database) == 2 * count, "every row is told of once");
        stage.quiet();
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

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
