package bangkom.competency.profile;

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

/**
 * The levels that follow from evidence, as {@link LevelRule} says: by the day it was observed, never by its arrival. Each
 * keeps the day on which it has to be decided anew.
 */
@ApplicationScoped
public class ProfileLevels {
    public static final String TOPIC = "bangkom.competency.profile.v1";

    private static final String FOLLOW = """
            with named as (
                select * from unnest(?::uuid[], ?::uuid[]) t (employee_id, competency_id)
            ), touched as (
                select employee_id, competency_id from named
                union
                select n.employee_id, m.competency_id
                from named n
                join competency_predecessor m
                    on m.predecessor_id = n.competency_id and (m.agency_id = ? or m.visibility = 'NATIONAL')
            ), before as (
                select p.employee_id, p.competency_id, p.level
                from profile_level p join touched using (employee_id, competency_id) where p.agency_id = ?
            ), decided as (
                select t.employee_id, t.competency_id, l.*
                from touched t
                join employee e on e.agency_id = ? and e.id = t.employee_id
                cross join lateral level_on(t.employee_id, t.competency_id, ?) l
                where l.level is not null or l.review_on is not null or exists (
                    select from before b where b.employee_id = t.employee_id and b.competency_id = t.competency_id)
            ), kept as (
                insert into profile_level as p (id, agency_id, event_sequence, employee_id, competency_id, level,
                    evidence_id, expires_on, review_on)
                select new_id(?), ?, case when d.level is null then 0 else 1 end, d.employee_id, d.competency_id, d.level,
                    d.evidence_id, d.expires_on, d.review_on
                from decided d
                on conflict (agency_id, employee_id, competency_id) do update
                    set level = excluded.level, evidence_id = excluded.evidence_id, expires_on = excluded.expires_on,
                        review_on = excluded.review_on, event_sequence = p.event_sequence
                            + case when p.level is distinct from excluded.level then 1 else 0 end
                    where (p.level, p.evidence_id, p.expires_on, p.review_on) is distinct from
                        (excluded.level, excluded.evidence_id, excluded.expires_on, excluded.review_on)
                returning p.id, p.employee_id, p.competency_id, p.level, p.evidence_id, p.event_sequence
            )
            select k.id, k.employee_id, k.competency_id, b.level, k.level, k.evidence_id, k.event_sequence
            from kept k left join before b on b.employee_id = k.employee_id and b.competency_id = k.competency_id
            where b.level is distinct from k.level
            order by k.employee_id, k.competency_id""";

    private final Database database;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final AgencyCalendar calendar;
    private final Clock clock;

    ProfileLevels(Database database, Outbox outbox, CurrentScope scope, AgencyCalendar calendar, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.scope = scope;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells of the evidence, and of each level it changed; what confirms a level is not told as a change. */
    @Transactional(TxType.MANDATORY)
    public void follow(List<AcceptedEvidence> accepted) {
        follow(accepted, "accepted");
    }

    /** The same for evidence that took another turn: {@code pastTense} says which. */
    @Transactional(TxType.MANDATORY)
    public void follow(List<AcceptedEvidence> turned, String pastTense) {
        tell(turned, pastTense);
        var strong = turned.stream().filter(one -> one.sourceKind().strong()).toList();
        again(
                strong.stream().map(AcceptedEvidence::employeeId).toList(),
                strong.stream().map(AcceptedEvidence::competencyId).toList());
    }

    /** Tells of a turn that decides no level by itself. */
    @Transactional(TxType.MANDATORY)
    public void tell(List<AcceptedEvidence> turned, String pastTense) {
        turned.stream().map(one -> EvidenceTold.of(one, pastTense)).forEach(outbox::record);
    }

    /** Decides levels anew: of each person the competency at the same place, and what that has become since. */
    @Transactional(TxType.MANDATORY)
    public void again(List<UUID> employees, List<UUID> competencies) {
        if (employees.isEmpty()) {
            return;
        }
        var agency = scope.agencyId();
        // One after the other a person: else two at once would each miss the other's evidence.
        database.list(
                "select 1 from employee where agency_id = ? and id = any(?::uuid[]) order by id for no key update",
                row -> true,
                agency,
                employees);
        database.list(
                        FOLLOW,
                        ProfileLevels::changed,
                        employees,
                        competencies,
                        agency,
                        agency,
                        agency,
                        calendar.today(),
                        clock.instant().toEpochMilli(),
                        agency)
                .forEach(outbox::record);
    }

    private static ProfileLevelChanged changed(ResultSet row) throws SQLException {
        return new ProfileLevelChanged(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, Integer.class),
                row.getObject(5, Integer.class),
                row.getObject(6, UUID.class),
                row.getLong(7));
    }
}
