package bangkom.deploy.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.deploy.chaos.Ledger.Entry;
import bangkom.deploy.chaos.Told.Mirror;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each invariant is shown to be broken by the one defect that it is there for. */
class ReconciliationTest {
    private static final UUID ROW = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final List<Entry> log = new ArrayList<>(List.of(written(ROW, 0), written(ROW, 1)));
    private final Map<Owned, Map<UUID, Long>> versions = new EnumMap<>(Owned.class);
    private final Map<Told, Map<UUID, Long>> told = new EnumMap<>(Told.class);
    private final List<Message> topics = new ArrayList<>();
    private final Map<Mirror, Map<UUID, Long>> mirrors = new HashMap<>();

    /** A delegation that was granted and revoked, told twice and heard by both. */
    ReconciliationTest() {
        for (var owned : Owned.values()) {
            versions.put(owned, new HashMap<>());
        }
        for (var each : Told.values()) {
            told.put(each, new HashMap<>());
            each.mirrors.forEach(mirror -> mirrors.put(mirror, new HashMap<>()));
        }
        versions.get(Owned.DELEGATION).put(ROW, 1L);
        told.get(Told.DELEGATION).put(ROW, 2L);
        topics.add(message("a", ROW, 1));
        topics.add(message("b", ROW, 2));
        Told.DELEGATION.mirrors.forEach(mirror -> mirrors.get(mirror).put(ROW, 2L));
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        topics.add(message("a", ROW, 1));
        var books = reconciled();
        assertThat(books.figures()).allMatch(Figure::right);
        assertThat(books.copies()).isOne();
    }

    @Test
    void findsARowOrAChangeThatWasAcknowledgedAndIsNotThere() {
        log.add(written(OTHER, 0));
        assertThat(reconciled().lost()).isOne();
        versions.get(Owned.DELEGATION).put(ROW, 0L);
        assertThat(reconciled().lost()).isEqualTo(2);
    }

    @Test
    void findsAChangeThatWasNotToldAndOneToldUnderTwoIds() {
        topics.remove(1);
        assertThat(reconciled().notToldOnce()).isOne();
        topics.add(message("b", ROW, 2));
        topics.add(message("c", ROW, 2));
        assertThat(reconciled().notToldOnce()).isOne();
    }

    @Test
    void findsEventsOfRowsAndChangesThatAreNotThere() {
        topics.add(message("c", OTHER, 1));
        topics.add(message("d", ROW, 3));
        assertThat(reconciled().toldOfNothing()).isEqualTo(2);
    }

    @Test
    void findsAMirrorThatLacksARowOrHasAnOldOne() {
        mirrors.get(Told.DELEGATION.mirrors.get(0)).remove(ROW);
        mirrors.get(Told.DELEGATION.mirrors.get(1)).put(ROW, 1L);
        assertThat(reconciled().missingDownstream()).isEqualTo(2);
    }

    @Test
    void findsAWriteThatWasAppliedTwiceAndACopyOfNothing() {
        versions.get(Owned.DELEGATION).put(ROW, 2L);
        mirrors.get(Told.DELEGATION.mirrors.get(0)).put(OTHER, 1L);
        assertThat(reconciled().appliedTwice()).isEqualTo(2);
    }

    @Test
    void findsALaterEventThatCameFirst() {
        topics.add(0, topics.remove(1));
        assertThat(reconciled().outOfOrder()).isOne();
    }

    @Test
    void findsASecondRowAndARetryThatWasRefused() {
        versions.get(Owned.DELEGATION).put(OTHER, 0L);
        assertThat(reconciled().madeAgain()).isOne();
        log.add(new Entry(write(), 1, answer(409, "{}")));
        assertThat(reconciled().madeAgain()).isEqualTo(2);
    }

    @Test
    void doesNotMindRowsFromBefore() {
        versions.get(Owned.DELEGATION).put(OTHER, 0L);
        var books = new Reconciliation(log, books(0), Map.of(Owned.DELEGATION, Set.of(OTHER)));
        assertThat(books.madeAgain()).isZero();
    }

    @Test
    void tellsOfDeadLetters() {
        assertThat(new Reconciliation(log, books(3), Map.of()).putAside()).isEqualTo(3);
    }

    private Reconciliation reconciled() {
        return new Reconciliation(log, books(0), Map.of());
    }

    private Books books(long putAside) {
        return new Books(versions, told, topics, mirrors, putAside);
    }

    private Message message(String id, UUID row, long sequence) {
        return new Message(Told.DELEGATION.topic, 0, topics.size(), id, Told.DELEGATION.subject(row), sequence);
    }

    private static Entry written(UUID id, int unknown) {
        return new Entry(write(), unknown, answer(201, "{\"id\":\"%s\"}".formatted(id)));
    }

    private static Write write() {
        return Write.of(Owned.DELEGATION, Ground.HR, "/v1/delegations", Map.of());
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), body, 1);
    }
}
