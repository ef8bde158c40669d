package bangkom.deploy.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** When nothing is under way any more: outboxes empty, everything sequenced is sent, consumers are at the end. */
record Quiet(Databases databases, String kafka) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Set<String> GROUPS =
            Databases.ALL.stream().map(name -> "bangkom-" + name).collect(Collectors.toSet());

    /** What is still under way when it is quiet or the patience is over: 0 if all is well. */
    long await() throws InterruptedException, SQLException, ExecutionException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            while (true) {
                var left = unsent() + lag(admin);
                if (left == 0 || System.nanoTime() > end) {
                    return left;
                }
                Thread.sleep(250);
            }
        }
    }

    private long unsent() throws SQLException {
        long left = 0;
        for (var database : Databases.ALL) {
            left += databases.number(database, """
                    select (select count(*) from outbox) + s.position - t.position
                    from feed_progress s, feed_progress t where s.name = 'sequenced' and t.name = 'sent'""");
        }
        return left;
    }

    /** A group that is not stable counts as one behind. */
    private static long lag(Admin admin) throws InterruptedException, ExecutionException {
        long left = 0;
        for (var group : admin.describeConsumerGroups(GROUPS).all().get().values()) {
            if (group.groupState() != GroupState.STABLE) {
                left++;
                continue;
            }
            var committed = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            var partitions = new HashSet<TopicPartition>(committed.keySet());
            group.members()
                    .forEach(member -> partitions.addAll(member.assignment().topicPartitions()));
            var ends = admin.listOffsets(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            for (var partition : partitions) {
                var done = committed.get(partition);
                left += ends.get(partition).offset() - (done == null ? 0 : done.offset());
            }
        }
        return left;
    }
}
