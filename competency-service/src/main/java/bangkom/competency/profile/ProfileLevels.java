package bangkom.competency.profile;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The levels that follow from evidence, as {@link LevelRule} says: by the day it was observed, never by its arrival. */
@ApplicationScoped
public class ProfileLevels {
    public static final String TOPIC = "bangkom.competency.profile.v1";

    private static final String FOLLOW = """
            with touched as (
                select distinct employee_id, competency_id from unnest(?::uuid[], ?::uuid[]) t (employee_id, competency_id)
            ), latest as (
                select distinct on (e.employee_id, e.competency_id)
                    e.employee_id, e.competency_id, e.level, e.id as evidence_id
                from touched t
                join employee p on p.agency_id = ? and p.id = t.employee_id
                join evidence e on e.employee_id = p.id and e.competency_id = t.competency_id
                where e.strong and e.status = 'ACCEPTED'
                order by e.employee_id, e.competency_id, e.observed_on desc, e.level desc, e.source_id
            ), numbered as (
                select latest.*, row_number() over (order by employee_id, competency_id) as n from latest
            ), before as (
                select p.employee_id, p.competency_id, p.level
                from profile_level p join touched using (employee_id, competency_id) where p.agency_id = ?
            ), kept as (
                insert into profile_level as p
                    (id, agency_id, event_sequence, employee_id, competency_id, level, evidence_id)
                select i.id, ?, 1, l.employee_id, l.competency_id, l.level, l.evidence_id
                from numbered l join unnest(?::uuid[]) with ordinality i (id, n) on i.n = l.n
                on conflict (agency_id, employee_id, competency_id) do update
                    set level = excluded.level, evidence_id = excluded.evidence_id,
                        event_sequence = p.event_sequence + case when p.level = excluded.level then 0 else 1 end
                    where p.evidence_id <> excluded.evidence_id
                returning p.id, p.employee_id, p.competency_id, p.level, p.evidence_id, p.event_sequence
            )
            select k.id, k.employee_id, k.competency_id, b.level, k.level, k.evidence_id, k.event_sequence
            from kept k left join before b on b.employee_id = k.employee_id and b.competency_id = k.competency_id
            where b.level is distinct from k.level
            order by k.employee_id, k.competency_id""";

    private final Database database;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    ProfileLevels(Database database, Outbox outbox, CurrentScope scope, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    /** Tells of the evidence, and of each level it changed; what confirms a level is not told as a change. */
    @Transactional(TxType.MANDATORY)
    public void follow(List<AcceptedEvidence> accepted) {
        accepted.stream().map(EvidenceAccepted::of).forEach(outbox::record);
        var strong = accepted.stream()
                .filter(evidence -> evidence.sourceKind().strong())
                .toList();
        if (strong.isEmpty()) {
            return;
        }
        var agency = scope.agencyId();
        var employees = strong.stream().map(AcceptedEvidence::employeeId).toList();
        // One after the other a person: else two at once would each miss the other's evidence.
        database.list(
                "select 1 from employee where agency_id = ? and id = any(?::uuid[]) order by id for no key update",
                row -> true,
                agency,
                employees);
        var competencies = strong.stream().map(AcceptedEvidence::competencyId).toList();
        var ids = Stream.generate(() -> Ids.newId(clock.instant()))
                .limit(strong.size())
                .toList();
        database.list(FOLLOW, ProfileLevels::changed, employees, competencies, agency, agency, agency, ids)
                .forEach(outbox::record);
    }

    private static ProfileLevelChanged changed(ResultSet row) throws SQLException {
        return new ProfileLevelChanged(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, Integer.class),
                row.getInt(5),
                row.getObject(6, UUID.class),
                row.getLong(7));
    }
}
