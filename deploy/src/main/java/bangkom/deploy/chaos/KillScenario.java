package bangkom.deploy.chaos;

import bangkom.deploy.chaos.Ledger.Entry;
import bangkom.deploy.local.LocalRun;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Clients write through the gateway while parts of the suite are killed; then the ledgers are compared. */
record KillScenario(boolean stores, int killsEach) implements Scenario {
    private static final int WRITERS = 6;
    private static final long LONGEST_MILLIS = Client.PROMISED.toMillis() + 1_000;

    @Override
    public List<Figure> play(Stage stage) throws Exception {
        var parts = stores ? LocalRun.STORES : stage.run().processes();
        var before = ids(stage.databases());
        try (var ledger = new Ledger(stage.folder().resolve(stores ? "stores.jsonl" : "kills.jsonl"));
                var writers = Writers.start(stage.client(), stage.writings(), ledger, WRITERS)) {
            new Kills(stage.run(), parts, killsEach, stage.random(), ledger::acknowledged).strike();
            var lastKill = System.nanoTime();
            for (var part : parts) {
                stage.run().awaitReady(part);
            }
            var ready = System.nanoTime();
            writers.stop();
            var left = stage.awaitQuiet();
            var quiet = System.nanoTime();

            var books = Books.read(stage.databases(), stage.run().kafka());
            var figures = new ArrayList<>(new Reconciliation(ledger.settled(), books, before).figures());
            figures.addAll(ofClient(ledger));
            figures.add(Figure.zero("events and messages still under way at the end", left));
            figures.add(Figure.told("kills", (long) killsEach * parts.size()));
            figures.add(Figure.seconds("R from the last kill to all of them ready", ready - lastKill));
            figures.add(Figure.seconds("R from ready to nothing under way", quiet - ready));
            return figures;
        }
    }

    private static List<Figure> ofClient(Ledger ledger) {
        var settled = ledger.settled();
        var answers = ledger.answers();
        var retried = settled.stream().filter(Entry::retried).toList();
        return List.of(
                Figure.zero(
                        "I8 failures without a problem or telling of the inside",
                        answers.stream().filter(Answer::badFailure).count()),
                Figure.zero(
                        "I9 answers after more than " + LONGEST_MILLIS / 1_000 + " s",
                        answers.stream()
                                .filter(answer -> answer.millis() > LONGEST_MILLIS)
                                .count()),
                Figure.zero("writes without an answer at the end", ledger.unanswered()),
                Figure.zero(
                        "writes refused at once",
                        settled.stream()
                                .filter(entry -> !entry.retried() && !entry.acknowledged())
                                .count()),
                Figure.told("writes acknowledged", ledger.acknowledged()),
                Figure.told("— sent again because no answer came or a 5xx", retried.size()),
                Figure.told(
                        "— of which had been done and were replayed",
                        retried.stream()
                                .filter(entry -> entry.answer().replayed())
                                .count()));
    }

    private static Map<Owned, Set<UUID>> ids(Databases databases) throws SQLException {
        var ids = new EnumMap<Owned, Set<UUID>>(Owned.class);
        for (var owned : Owned.values()) {
            ids.put(
                    owned,
                    databases
                            .numbers(owned.database, "select id, version from " + owned.table)
                            .keySet());
        }
        return ids;
    }
}
