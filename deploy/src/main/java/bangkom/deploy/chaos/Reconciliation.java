package bangkom.deploy.chaos;

import bangkom.deploy.chaos.Ledger.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds the client's log against the books. {@code before} are the rows that were there before the log began. */
final class Reconciliation {
    private final List<Entry> log;
    private final Books books;
    private final Map<Owned, Set<UUID>> before;

    Reconciliation(List<Entry> log, Books books, Map<Owned, Set<UUID>> before) {
        this.log = log;
        this.books = books;
        this.before = before;
    }

    /** I1: acknowledged, and the row is missing or lacks one of the acknowledged changes. */
    long lost() {
        return acknowledged().entrySet().stream()
                .filter(each -> writesIn(each.getKey()) < each.getValue())
                .count();
    }

    /** I2: changes of rows that do not have exactly one event id in the topic. */
    long notToldOnce() {
        long wrong = 0;
        for (var told : Told.values()) {
            var ids = eventIds(told);
            for (var row : books.told().get(told).entrySet()) {
                for (long sequence = 1; sequence <= row.getValue(); sequence++) {
                    var of = ids.getOrDefault(new Change(row.getKey(), sequence), Set.of());
                    wrong += of.size() == 1 ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    /** I3: events of a row, or of a change, that is not there. */
    long toldOfNothing() {
        long wrong = 0;
        for (var told : Told.values()) {
            var rows = books.told().get(told);
            wrong += eventIds(told).entrySet().stream()
                    .filter(each -> each.getKey().sequence()
                            > rows.getOrDefault(each.getKey().id(), 0L))
                    .mapToLong(each -> each.getValue().size())
                    .sum();
        }
        return wrong;
    }

    /** I4: rows that a mirror lacks or has in an older state. */
    long missingDownstream() {
        long wrong = 0;
        for (var told : Told.values()) {
            for (var mirror : told.mirrors) {
                var heard = books.mirrors().get(mirror);
                wrong += books.told().get(told).entrySet().stream()
                        .filter(row -> !Objects.equals(heard.get(row.getKey()), row.getValue()))
                        .count();
            }
        }
        return wrong;
    }

    /** I5: rows changed more often than was acknowledged, and copies of rows that nobody owns. */
    long appliedTwice() {
        long wrong = acknowledged().entrySet().stream()
                .filter(each -> writesIn(each.getKey()) > each.getValue())
                .count();
        for (var told : Told.values()) {
            for (var mirror : told.mirrors) {
                wrong += books.mirrors().get(mirror).keySet().stream()
                        .filter(id -> !books.told().get(told).containsKey(id))
                        .count();
            }
        }
        return wrong;
    }

    /** I6: events that come for the first time after a later one of the same subject. */
    long outOfOrder() {
        var seen = new HashSet<String>();
        var last = new HashMap<String, Long>();
        long wrong = 0;
        for (var message : books.topics()) {
            if (seen.add(message.eventId())) {
                var place = message.topic() + ' ' + message.partition() + ' ' + message.subject();
                wrong += message.sequence() < last.getOrDefault(place, 0L) ? 1 : 0;
                last.merge(place, message.sequence(), Math::max);
            }
        }
        return wrong;
    }

    /** I7: rows that no acknowledgement names, and writes that were refused when they were sent again. */
    long madeAgain() {
        var named = acknowledged().keySet();
        long wrong = log.stream()
                .filter(entry -> entry.retried() && !entry.acknowledged())
                .count();
        for (var owned : Owned.values()) {
            wrong += books.versions().get(owned).keySet().stream()
                    .filter(id -> !before.getOrDefault(owned, Set.of()).contains(id))
                    .filter(id -> !named.contains(new Row(owned, id)))
                    .count();
        }
        return wrong;
    }

    /** Records of the topic beyond the first of each event: allowed, and counted. */
    long copies() {
        return books.topics().size()
                - books.topics().stream().map(Message::eventId).distinct().count();
    }

    /** Messages in a dead-letter table and events that were parked. */
    long putAside() {
        return books.putAside();
    }

    /** How often each row was acknowledged to have been written. */
    private Map<Row, Long> acknowledged() {
        return log.stream()
                .filter(Entry::acknowledged)
                .collect(Collectors.groupingBy(
                        entry -> new Row(entry.write().owned(), entry.write().id(entry.answer())),
                        Collectors.counting()));
    }

    /** A row's version starts at 0. */
    private long writesIn(Row row) {
        return books.versions().get(row.owned()).getOrDefault(row.id(), -1L) + 1;
    }

    private Map<Change, Set<String>> eventIds(Told told) {
        var ids = new HashMap<Change, Set<String>>();
        for (var message : books.topics()) {
            if (message.tells(told)) {
                ids.computeIfAbsent(new Change(message.id(told), message.sequence()), change -> new HashSet<>())
                        .add(message.eventId());
            }
        }
        return ids;
    }

    /** The lines of the table. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.zero("I1 acknowledged but missing", lost()));
        figures.add(Figure.zero("I2 changes without exactly one event id in the topic", notToldOnce()));
        figures.add(Figure.zero("I3 events without a row", toldOfNothing()));
        figures.add(Figure.zero("I4 downstream rows missing or old", missingDownstream()));
        figures.add(Figure.zero("I5 effects applied twice", appliedTwice()));
        figures.add(Figure.zero("I6 order per key going back", outOfOrder()));
        figures.add(Figure.zero("I7 retries that made a second row or were refused", madeAgain()));
        figures.add(Figure.zero("dead letters and parked events", putAside()));
        figures.add(Figure.told("copies of the same event id in the topic", copies()));
        return figures;
    }

    private record Row(Owned owned, UUID id) {}

    private record Change(UUID id, long sequence) {}
}
