package bangkom.deploy.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Fifty clients with the same {@code Idempotency-Key} at once, then fifty with the same {@code If-Match}. */
record ParallelScenario(int rounds) implements Scenario {
    private static final int CLIENTS = 50;

    @Override
    public List<Figure> play(Stage stage) throws Exception {
        var tally = new Tally();
        for (int i = 0; i < rounds; i++) {
            sameKey(stage, tally);
            sameVersion(stage, tally);
        }
        return List.of(
                Figure.equal("equal keys: answers 201", tally.created, (long) rounds * CLIENTS),
                Figure.equal("equal keys: answers that are not replays", tally.first, rounds),
                Figure.equal("equal keys: different bodies", tally.bodies, rounds),
                Figure.equal("equal keys: rows", tally.rows, rounds),
                Figure.equal("equal If-Match: answers 200", tally.done, rounds),
                Figure.equal("equal If-Match: answers 412", tally.stale, (long) rounds * (CLIENTS - 1)),
                Figure.equal("equal If-Match: changes", tally.changes, rounds));
    }

    private static void sameKey(Stage stage, Tally tally) throws Exception {
        var reason = "Serempak " + Writings.number();
        var write = stage.writings().delegation(reason);
        var answers = atOnce(() -> write.send(stage.client()));
        var good = answers.stream().filter(Answer::acknowledged).toList();
        tally.created += good.size();
        tally.first += good.stream().filter(answer -> !answer.replayed()).count();
        tally.bodies += good.stream().map(Answer::body).distinct().count();
        tally.rows += stage.databases()
                .number("competency", "select count(*) from delegation where reason = '%s'".formatted(reason));
    }

    private static void sameVersion(Stage stage, Tally tally) throws Exception {
        var made = stage.writings()
                .delegation("Dicabut " + Writings.number())
                .send(stage.client())
                .expect(201);
        var id = made.json().get("id").asText();
        var answers = atOnce(() -> stage.client()
                .post(
                        Ground.HR,
                        "/v1/delegations/" + id + "/revocation",
                        Map.of("If-Match", made.header("ETag")),
                        Map.of("reason", "Uji")));
        tally.done += answers.stream().filter(Answer::acknowledged).count();
        tally.stale += answers.stream().filter(answer -> answer.status() == 412).count();
        tally.changes +=
                stage.databases().number("competency", "select version from delegation where id = '%s'".formatted(id));
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws Exception {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            var start = new CountDownLatch(CLIENTS);
            var work = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < CLIENTS; i++) {
                work.add(() -> {
                    start.countDown();
                    start.await();
                    return call.call();
                });
            }
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Tally {
        private long created;
        private long first;
        private long bodies;
        private long rows;
        private long done;
        private long stale;
        private long changes;
    }
}
