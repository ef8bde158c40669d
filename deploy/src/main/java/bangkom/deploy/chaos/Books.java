package bangkom.deploy.chaos;

import bangkom.deploy.chaos.Told.Mirror;
import bangkom.platform.kafka.TopicLog;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What three of the four ledgers say: the owners' tables, the topics, and the copies downstream. */
record Books(
        Map<Owned, Map<UUID, Long>> versions,
        Map<Told, Map<UUID, Long>> told,
        List<Message> topics,
        Map<Mirror, Map<UUID, Long>> mirrors,
        long putAside) {

    static Books read(Databases databases, String kafka) throws SQLException {
        var versions = new EnumMap<Owned, Map<UUID, Long>>(Owned.class);
        for (var owned : Owned.values()) {
            versions.put(owned, databases.numbers(owned.database, "select id, version from " + owned.table));
        }
        var told = new EnumMap<Told, Map<UUID, Long>>(Told.class);
        var mirrors = new HashMap<Mirror, Map<UUID, Long>>();
        for (var each : Told.values()) {
            told.put(
                    each,
                    databases.numbers(
                            each.owned.database, "select id, %s from %s".formatted(each.counter, each.owned.table)));
            for (var mirror : each.mirrors) {
                mirrors.put(
                        mirror,
                        databases.numbers(
                                mirror.database(),
                                "select %s, sequence from %s".formatted(mirror.id(), mirror.table())));
            }
        }
        long putAside = 0;
        for (var database : Databases.ALL) {
            putAside += databases.number(
                    database, "select (select count(*) from dead_letter) + (select count(*) from parked_event)");
        }
        return new Books(versions, told, messages(kafka), mirrors, putAside);
    }

    private static List<Message> messages(String kafka) {
        var topics = List.of(Told.values()).stream().map(told -> told.topic).toList();
        return TopicLog.read(kafka, topics::contains, new ByteArrayDeserializer()).stream()
                .filter(message -> message.value() != null)
                .map(Message::of)
                .toList();
    }
}
