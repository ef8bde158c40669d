package bangkom.commons.messaging.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Moves committed events from the outbox to the feed and gives each its position. A late commit gets a later one. */
@Singleton
class Sequencer extends ActiveOne {
    private static final long POLL_MILLIS = 1_000;
    private static final String MOVE = """
            with progress as (
                select position from feed_progress where name = 'sequenced' for update
            ), moved as (
                delete from outbox where seq in (select seq from outbox order by seq limit ?) returning *
            ), placed as (
                insert into event_feed (position, event_id, agency_id, topic, partition_key, type, subject, sequence,
                        occurred_at, recorded_at, correlation_id, causation_id, trace_parent, data)
                select progress.position + row_number() over (order by moved.seq), event_id, agency_id, topic,
                        partition_key, type, subject, sequence, occurred_at, ?, correlation_id, causation_id,
                        trace_parent, data
                from moved, progress
                returning position
            )
            update feed_progress set position = (select max(position) from placed)
            where name = 'sequenced' and exists (select from placed)
            returning (select count(*) from placed)""";

    private final int batch;
    private final WakeUp committed;
    private final Sender sender;
    private final Clock clock;
    private YearMonth month;

    Sequencer(RelayConfig config, WakeUp committed, Sender sender, Clock clock) {
        super(config, "sequencer");
        this.batch = config.batch();
        this.committed = committed;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    void begin(Connection connection) {
        month = null;
    }

    @Override
    boolean step(Connection connection) throws SQLException {
        var now = clock.instant();
        ensureMonth(connection, YearMonth.from(now.atOffset(ZoneOffset.UTC)), Timestamp.from(now));
        long moved = 0;
        try (var move = connection.prepareStatement(MOVE)) {
            move.setInt(1, batch);
            move.setTimestamp(2, Timestamp.from(now));
            var result = move.executeQuery();
            if (result.next()) {
                moved = result.getLong(1);
            }
        }
        connection.commit();
        if (moved > 0) {
            sender.wake();
        }
        return moved == batch;
    }

    @Override
    void idle() throws InterruptedException {
        committed.await(POLL_MILLIS);
    }

    private void ensureMonth(Connection connection, YearMonth current, Timestamp now) throws SQLException {
        if (current.equals(month)) {
            return;
        }
        try (var ensure = connection.prepareStatement("select ensure_event_feed_month(?)")) {
            ensure.setTimestamp(1, now);
            ensure.execute();
        }
        month = current;
    }
}
