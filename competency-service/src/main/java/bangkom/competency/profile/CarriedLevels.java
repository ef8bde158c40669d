package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import bangkom.competency.sql.Database.RowReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * Decides the levels of an agency's people in the competencies of a new version, once: from then on whatever touches a
 * former competency touches its successors too.
 */
@ApplicationScoped
class CarriedLevels {
    private static final int AT_ONCE = 200;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String WAITING = """
            select distinct m.competency_id from competency_predecessor m
            where (m.agency_id = ? or m.visibility = 'NATIONAL') and not exists (
                select from carried_competency c where c.agency_id = ? and c.competency_id = m.competency_id)""";
    private static final String PEOPLE = """
            select e.id from employee e where e.agency_id = ? and e.id > ? order by e.id limit ?
            for no key update""";
    private static final String SHOWN = """
            select distinct e.id, m.competency_id
            from employee e
            join evidence v on v.employee_id = e.id and v.strong and v.status = 'ACCEPTED'
            join competency_predecessor m on m.predecessor_id = v.competency_id
            where e.agency_id = ? and e.id = any(?::uuid[]) and m.competency_id = any(?::uuid[])""";

    private final Database database;
    private final ProfileLevels levels;
    private final CurrentScope scope;

    CarriedLevels(Database database, ProfileLevels levels, CurrentScope scope) {
        this.database = database;
        this.levels = levels;
        this.scope = scope;
    }

    @Transactional(TxType.MANDATORY)
    List<UUID> waiting() {
        return database.list(WAITING, row -> row.getObject(1, UUID.class), scope.agencyId(), scope.agencyId());
    }

    /** Of the next people after one; answers with the last of them, or null behind everybody. */
    @Transactional(TxType.MANDATORY)
    UUID carrySome(List<UUID> competencies, UUID after) {
        var agency = scope.agencyId();
        // Held before their evidence is looked at: else what is being accepted just now would be missed.
        List<UUID> people = database.list(
                PEOPLE, row -> row.getObject(1, UUID.class), agency, after == null ? NOBODY : after, AT_ONCE);
        if (people.isEmpty()) {
            return null;
        }
        RowReader<Shown> reader = row -> new Shown(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        var shown = database.list(SHOWN, reader, agency, people, competencies);
        levels.again(
                shown.stream().map(Shown::employee).toList(),
                shown.stream().map(Shown::competency).toList());
        return people.get(people.size() - 1);
    }

    @Transactional(TxType.MANDATORY)
    void done(List<UUID> competencies) {
        database.execute(
                "insert into carried_competency select ?, c.id from unnest(?::uuid[]) c (id) on conflict do nothing",
                scope.agencyId(),
                competencies);
    }

    private record Shown(UUID employee, UUID competency) {}
}
