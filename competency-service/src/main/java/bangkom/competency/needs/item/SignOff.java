package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.item.NeedParticipantsListed.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells planning, once a leader signed off, what is to be met and whose need it is. */
@ApplicationScoped
public class SignOff {
    private static final int PIECE = 500;
    private static final String PEOPLE = """
            select p.need_item_id, p.employee_id, i.competency_id, p.actual, p.required
            from need_item i join need_participant p on p.agency_id = i.agency_id and p.need_item_id = i.id
            where i.agency_id = ? and i.needs_analysis_id = ? and i.status = 'ACCEPTED'
            order by p.need_item_id, p.employee_id""";

    private final NeedItems items;
    private final NeedSources sources;
    private final Outbox outbox;
    private final DataSource database;

    SignOff(NeedItems items, NeedSources sources, Outbox outbox, DataSource database) {
        this.items = items;
        this.sources = sources;
        this.outbox = outbox;
        this.database = database;
    }

    public void tell(UUID agency, NeedsAnalysis analysis) {
        var accepted = items.accepted(agency, analysis.id());
        var rests = sources.of(agency, accepted.stream().map(NeedItem::id).toList());
        var people = people(agency, analysis.id());
        for (var item : accepted) {
            var counts =
                    rests.getOrDefault(item.id(), NeedSources.Named.nothing()).counts();
            outbox.record(item.accepted(analysis.fiscalYear(), counts));
            list(item, people.getOrDefault(item.id(), List.of()));
        }
    }

    /** Even a need of nobody in particular is listed, in one empty piece: planning waits for all pieces. */
    private void list(NeedItem item, List<Person> people) {
        int pieces = Math.max(1, (people.size() + PIECE - 1) / PIECE);
        for (int piece = 1; piece <= pieces; piece++) {
            int from = (piece - 1) * PIECE;
            var some = people.subList(from, Math.min(people.size(), from + PIECE));
            outbox.record(item.listed(piece, pieces, List.copyOf(some)));
        }
    }

    private Map<UUID, List<Person>> people(UUID agency, UUID analysis) {
        var found = new HashMap<UUID, List<Person>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PEOPLE)) {
            query.setObject(1, agency);
            query.setObject(2, analysis);
            var row = query.executeQuery();
            while (row.next()) {
                found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Person(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, Integer.class),
                                row.getInt(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
