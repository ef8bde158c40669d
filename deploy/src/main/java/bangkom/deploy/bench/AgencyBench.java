package bangkom.deploy.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Times what an agency asks of all its people at once, from the survey to the national total. */
final class AgencyBench {
    private final SampleAgency agency;
    private final int rounds;
    private final long responses;

    AgencyBench(SampleAgency agency, int rounds, long responses) {
        this.agency = agency;
        this.rounds = rounds;
        this.responses = responses;
    }

    AgencyFigures run(Path home, Path app, boolean relay) throws Exception {
        try (var stage = new Stage(home, app, relay)) {
            agency.write(stage.database);
            var needs = new SampleNeeds(stage, agency);
            var answering = needs.survey(responses);
            var works = new ArrayList<>(GapWorks.of(stage.service, agency));
            works.addAll(NeedsWorks.of(stage.service, needs));
            var times = new LinkedHashMap<AgencyWork, AgencyFigures.Times>();
            works.forEach(work -> times.put(work, new AgencyFigures.Times(new ArrayList<>(), new ArrayList<>())));
            for (int round = 0; round < rounds; round++) {
                needs.begin();
                for (var work : works) {
                    measure(work, times.get(work), stage);
                }
            }
            return new AgencyFigures(works, times, note(stage, needs, answering));
        }
    }

    private static void measure(AgencyWork work, AgencyFigures.Times times, Stage stage) throws Exception {
        stage.quiet();
        if (!work.anchor().isEmpty()) {
            var start = System.nanoTime();
            run(stage.database, work.anchor());
            times.alone().add((System.nanoTime() - start) / 1_000_000);
            stage.quiet();
        }
        var start = System.nanoTime();
        work.asked().run();
        times.asked().add((System.nanoTime() - start) / 1_000_000);
        System.out.printf("%s: alone %s, asked %s%n", work.title(), times.alone(), times.asked());
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            if (statement.execute(sql)) {
                var row = statement.getResultSet();
                while (row.next()) {
                    row.getObject(1);
                }
            }
        }
    }

    private String note(Stage stage, SampleNeeds needs, HttpLoad.Round answering) throws Exception {
        return """
                Medians of %d rounds, alternating, in the order of the table. %,d units, %,d posts of 12 competencies, %,d pieces
                of evidence; %,d gaps in %,d needs. %,d survey responses of 3 questions came in at %,.0f/s (p50 %.1f ms,
                p99 %.1f ms). Service: heap 256 MB, %d MB resident at most.""".formatted(
                        rounds,
                        agency.units(),
                        agency.positions(),
                        agency.employees() * agency.evidence(),
                        needs.count("need_participant"),
                        needs.count("need_item"),
                        answering.answers(),
                        answering.perSecond(),
                        answering.p50Millis(),
                        answering.p99Millis(),
                        stage.service.peakMegabytes());
    }
}
