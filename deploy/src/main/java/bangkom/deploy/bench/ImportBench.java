package bangkom.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports a file of civil servants and copies as many rows past the service, alternately, in one run. */
final class ImportBench {
    private static final long POLL_MILLIS = 100;

    private final Path home;
    private final Path app;
    private final long rows;
    private final int rounds;
    private final boolean relay;
    private long made;

    ImportBench(Path home, Path app, long rows, int rounds, boolean relay) {
        this.home = home;
        this.app = app;
        this.rows = rows;
        this.rounds = rounds;
        this.relay = relay;
    }

    ImportFigures run() throws Exception {
        try (var stage = new Stage(home, app, relay)) {
            return measure(stage);
        }
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
        return new ImportFigures(rows, relay, copies, imports, stage.service.peakMegabytes());
    }

    private Imported importOne(Stage stage, long count) throws Exception {
        var database = stage.database;
        var service = stage.service;
        var ground = Ground.prepare(database);
        var file = stage.folder.resolve("employees.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.append(SampleRow.HEADER).append('\n');
            for (long i = 0; i < count; i++) {
                out.append(SampleRow.of(made, i, count).csv()).append('\n');
            }
        }
        made += count;
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

    /** Milliseconds until the file was taken, and until its job had ended. */
    private long[] timed(MeasuredService service, Ground ground, Path file) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var job = service.send(ground.agency(), file);
        var taken = (System.nanoTime() - start) / 1_000_000;
        while (List.of("QUEUED", "RUNNING").contains(job.get("state").asText())) {
            Thread.sleep(POLL_MILLIS);
            job = service.job(ground.agency(), job.get("id").asText());
        }
        require(job.get("state").asText().equals("SUCCEEDED"), "the job succeeds: " + job);
        require(job.get("rowsRejected").asLong() == 0, "no row is rejected: " + job);
        return new long[] {taken, (System.nanoTime() - start) / 1_000_000};
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
