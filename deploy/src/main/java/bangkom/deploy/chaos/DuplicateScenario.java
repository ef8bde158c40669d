package bangkom.deploy.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Delivers whole topics again: as they are, then each key's records shuffled with an older version last, then so once
 * more to services that have forgotten what they received. What they keep may not change by a byte.
 */
record DuplicateScenario(long loadMillis) implements Scenario {
    private static final Set<String> TOPICS = Set.of("bangkom.directory.v1", "bangkom.internal.person.v1");
    private static final List<String> HEARERS = List.of("training", "evaluation");

    @Override
    public List<Figure> play(Stage stage) throws Exception {
        write(stage);
        var before = Mirrors.read(stage.databases());
        var aside = aside(stage.databases());
        var received = received(stage.databases());
        var once = Deliveries.of(stage.run().kafka(), TOPICS);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.told(
                "records delivered again, three times", once.records().size()));
        figures.add(Figure.told("rows of mirrors", before.rows()));

        figures.add(deliver(stage, "as they were", once, before));
        figures.add(deliver(stage, "shuffled, an older version last", once.shuffled(stage.random()), before));
        figures.add(Figure.equal("events known as received", received(stage.databases()), received));
        for (var database : HEARERS) {
            stage.databases().execute(database, "delete from inbox");
        }
        figures.add(deliver(stage, "shuffled, inbox forgotten", once.shuffled(stage.random()), before));
        figures.add(Figure.zero("new dead letters", aside(stage.databases()) - aside));
        return figures;
    }

    /** Something to deliver, if this scenario is the first: rows that have changed. */
    private void write(Stage stage) throws Exception {
        try (var ledger = new Ledger(stage.folder().resolve("duplicates.jsonl"));
                var writers = Writers.start(stage.client(), stage.writings(), ledger, 2)) {
            Thread.sleep(loadMillis);
            writers.stop();
        }
        stage.awaitQuiet();
    }

    private static Figure deliver(Stage stage, String how, Deliveries again, Mirrors before) throws Exception {
        again.send(stage.run().kafka());
        if (stage.awaitQuiet() > 0) {
            return new Figure("mirrors changed: " + how, "not all consumed", false);
        }
        var changed = Mirrors.read(stage.databases()).changedSince(before);
        changed.forEach(table -> stage.tell("changed: " + table));
        return Figure.zero("mirrors changed: " + how, changed.size());
    }

    private static long aside(Databases databases) throws SQLException {
        return count(databases, "dead_letter");
    }

    private static long received(Databases databases) throws SQLException {
        return count(databases, "inbox");
    }

    private static long count(Databases databases, String table) throws SQLException {
        long count = 0;
        for (var database : HEARERS) {
            count += databases.number(database, "select count(*) from " + table);
        }
        return count;
    }
}
