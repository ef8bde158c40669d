package bangkom.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Asks the service and its database alone for the same, alternately, in one run. */
final class LoadBench {
    private static final int WARM_UPS = 2;
    private static final int BURST_SECONDS = 2;

    private final SampleAgency agency;
    private final int seconds;
    private final int rounds;
    private final int connections;
    private final long warmUp;
    private final String only;

    LoadBench(SampleAgency agency, int seconds, int rounds, int connections, long warmUp, String only) {
        this.agency = agency;
        this.seconds = seconds;
        this.rounds = rounds;
        this.connections = connections;
        this.warmUp = warmUp;
        this.only = only;
    }

    LoadFigures run(Path home, Path app, boolean relay, BiFunction<SampleAgency, Requests, List<Workload>> works)
            throws Exception {
        try (var stage = new Stage(home, app, relay)) {
            agency.write(stage.database);
            var anchor = Pgbench.installed()
                    .<Anchor>map(binary -> new Pgbench(binary, stage.postgres.port(), stage.folder))
                    .orElseGet(() -> new JdbcAnchor(stage.postgres.url(MeasuredService.NAME)));
            var load = new HttpLoad(stage.service.port(), connections);
            var ask = new Requests(Stream.generate(() -> stage.service.token(SampleAgency.AGENCY))
                    .limit(connections)
                    .toList());
            var before = proof(stage.service);
            var wanted = works.apply(agency, ask).stream()
                    .filter(work -> work.title().contains(only))
                    .toList();
            for (int i = 0; i < WARM_UPS; i++) {
                for (var work : wanted) {
                    warmUp(work, stage, load);
                }
            }
            var measured = new ArrayList<LoadFigures.Measured>();
            for (var work : wanted) {
                measured.add(measured(work, stage, anchor, load));
            }
            require(before.equals(proof(stage.service)), "the same before and after");
            return new LoadFigures(
                    measured, anchor.name(), connections, seconds, before + " Relay " + (relay ? "on." : "off."));
        }
    }

    private LoadFigures.Measured measured(Workload work, Stage stage, Anchor anchor, HttpLoad load) throws Exception {
        var pairs = new ArrayList<LoadFigures.Pair>();
        warmUp(work, stage, load);
        for (int i = 0; i < rounds; i++) {
            stage.quiet();
            long database = ProcessCpu.micros(stage.postgres.pid());
            long own = ProcessCpu.ownMicros();
            double alone = anchor.perSecond(work.anchor(), seconds);
            double anchorMicros = (ProcessCpu.micros(stage.postgres.pid()) - database + ProcessCpu.ownMicros() - own)
                    / (alone * seconds);
            stage.quiet();
            long service = ProcessCpu.micros(stage.service.pid());
            database = ProcessCpu.micros(stage.postgres.pid());
            var ours = load.run(work.requests(), work.expected(), seconds);
            double answers = ours.answers();
            var pair = new LoadFigures.Pair(
                    alone,
                    anchorMicros,
                    ours,
                    (ProcessCpu.micros(stage.service.pid()) - service) / answers,
                    (ProcessCpu.micros(stage.postgres.pid()) - database) / answers);
            System.out.printf("%s: %.2f %s%n", work.title(), ours.perSecond() / alone, pair);
            pairs.add(pair);
        }
        return new LoadFigures.Measured(work, pairs);
    }

    /**
     * Nobody is measured cold: what all work shares is compiled by all of it, as in a service that has run for a while.
     * Under load the compiler gets little of the processors, so it is left alone with them after each burst.
     */
    private void warmUp(Workload work, Stage stage, HttpLoad load) throws Exception {
        for (long warm = 0; warm < warmUp / (WARM_UPS + 1); ) {
            warm += load.run(work.requests(), work.expected(), BURST_SECONDS).answers();
            stage.service.awaitIdle();
        }
    }

    /** Nothing is switched off. */
    private static String proof(MeasuredService service) throws IOException, InterruptedException {
        var hidden = "/v1/competencies/" + SampleAgency.HIDDEN_COMPETENCY;
        var employee = "/v1/employees/" + SampleAgency.employee(1);
        for (var path : List.of(hidden, employee)) {
            require(service.status(null, path) == 401, "401 without a token: " + path);
        }
        require(service.status(SampleAgency.OTHER_AGENCY, hidden) == 200, "its own agency reads it: " + hidden);
        require(service.status(SampleAgency.AGENCY, hidden) == 404, "404 for another agency: " + hidden);
        require(service.status(SampleAgency.AGENCY, employee) == 200, "its own agency reads it: " + employee);
        require(service.status(SampleAgency.OTHER_AGENCY, employee) == 404, "404 for another agency: " + employee);
        return "Before and after, on the same instance: 401 without a token, 404 for another agency's competency and"
                + " employee.";
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
