package bangkom.testkit.note;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.inbox.Inbox;
import bangkom.commons.messaging.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the last word heard about each subject. */
@ApplicationScoped
class HeardConsumer {
    private final Inbox inbox;
    private final DataSource database;
    private final CurrentScope scope;

    HeardConsumer(Inbox inbox, DataSource database, CurrentScope scope) {
        this.inbox = inbox;
        this.database = database;
        this.scope = scope;
    }

    @Incoming("heard")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> events) throws InterruptedException {
        inbox.apply(events, this::keep);
    }

    private void keep(List<ReceivedEvent> events) throws Exception {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into heard (subject, agency_id, word, sequence) values (?, ?, ?, ?)
                        on conflict (subject) do update
                            set word = excluded.word, sequence = excluded.sequence, applied = heard.applied + 1
                            where excluded.sequence > heard.sequence""")) {
            for (var event : events) {
                upsert.setString(1, event.subject());
                upsert.setObject(2, scope.agencyId());
                upsert.setString(3, event.data(Word.class).word());
                upsert.setLong(4, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    record Word(String word) {}
}
