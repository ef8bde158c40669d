package bangkom.deploy.chaos;

import bangkom.deploy.local.Replica;
import bangkom.platform.kafka.TopicLog;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * One replica commits a write and its answer is lost, in some rounds because it is killed right then; the other replica
 * has to give the very answer that was lost.
 */
record ReplayScenario(int rounds, int kills) implements Scenario {
    private static final String SERVICE = "competency-service";

    @Override
    public List<Figure> play(Stage stage) throws Exception {
        var subjects = new HashSet<String>();
        var tally = new Tally();
        try (var replica = stage.run().replica(SERVICE);
                var relay = new LosingRelay(URI.create(stage.run().url(SERVICE)).getPort())) {
            for (int i = 0; i < rounds; i++) {
                stage.run().awaitReady(SERVICE);
                subjects.add(round(stage, replica, relay, tally, i % Math.max(1, rounds / kills) == 0));
            }
            stage.run().awaitReady(SERVICE);
        }
        var left = stage.awaitQuiet();
        return List.of(
                Figure.equal("answers lost after the commit", tally.lost, rounds),
                Figure.told("— because the replica was killed, too", tally.killed),
                Figure.equal("replays by the other replica, byte for byte", tally.replayed, rounds),
                Figure.equal("rows", tally.rows, rounds),
                Figure.equal("event ids in the topic", eventIds(stage, subjects), rounds),
                Figure.zero("events and messages still under way at the end", left));
    }

    private String round(Stage stage, Replica replica, LosingRelay relay, Tally tally, boolean kill) throws Exception {
        var reason = "Ulang " + Writings.number();
        var write = stage.writings().delegation(reason);
        var none = to(relay.url(), stage, write);
        var first = relay.lost();
        tally.lost += none.status() == 0 && first.status() == 201 ? 1 : 0;
        if (kill && tally.killed < kills) {
            stage.run().kill(SERVICE);
            tally.killed++;
        }
        var second = to(replica.url(), stage, write);
        if (same(first, second) && second.replayed()) {
            tally.replayed++;
        } else {
            stage.tell("lost:     %s %s%n          replayed: %s %s"
                    .formatted(first.status(), first.body(), second.status(), second.body()));
        }
        tally.rows += stage.databases()
                .number("competency", "select count(*) from delegation where reason = '%s'".formatted(reason));
        return Told.DELEGATION.subject(write.id(first));
    }

    private static Answer to(String base, Stage stage, Write write) throws InterruptedException {
        return stage.client().send(base, write.persona(), "POST", write.path(), write.headers(), write.body());
    }

    private static boolean same(Answer first, Answer second) {
        return first.status() == second.status()
                && first.body().equals(second.body())
                && first.header("ETag").equals(second.header("ETag"))
                && path(first).equals(path(second));
    }

    /** Each names the address it was asked at. */
    private static String path(Answer answer) {
        return URI.create(answer.header("Location")).getPath();
    }

    private static long eventIds(Stage stage, Set<String> subjects) {
        return TopicLog.read(stage.run().kafka(), Told.DELEGATION.topic::equals, new ByteArrayDeserializer()).stream()
                .map(Message::of)
                .filter(message -> subjects.contains(message.subject()))
                .map(Message::eventId)
                .collect(Collectors.toSet())
                .size();
    }

    private static final class Tally {
        private long lost;
        private long killed;
        private long replayed;
        private long rows;
    }
}
