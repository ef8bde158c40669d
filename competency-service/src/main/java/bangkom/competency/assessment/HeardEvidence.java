package bangkom.competency.assessment;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.profile.AcceptedEvidence;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.ProfileLevels;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Evidence that other services tell of; it waits while the person or the competency is not known here. */
@ApplicationScoped
class HeardEvidence {
    static final int AT_ONCE = 500;

    private static final String HEAR = """
            insert into pending_evidence (agency_id, employee_id, competency_id, level, source_kind, source_id,
                observed_on, heard_at)
            select ?, ?, l.competency_id, max(l.level), ?, ?, ?, ?
            from unnest(?::uuid[], ?::int[]) l (competency_id, level) group by l.competency_id
            on conflict do nothing""";
    private static final String SETTLE = """
            with ready as (
                select p.employee_id, p.competency_id, p.source_kind, p.source_id
                from pending_evidence p
                join employee e on e.agency_id = p.agency_id and e.id = p.employee_id
                join competency c
                    on c.id = p.competency_id and (c.agency_id = p.agency_id or c.visibility = 'NATIONAL')
                where p.agency_id = ? and (?::uuid is null or p.source_id = ?)
                limit ? for update of p skip locked
            ), taken as (
                delete from pending_evidence p using ready
                where p.agency_id = ? and p.employee_id = ready.employee_id and p.competency_id = ready.competency_id
                    and p.source_kind = ready.source_kind and p.source_id = ready.source_id
                returning p.*
            ), numbered as (
                select taken.*, row_number() over (order by source_kind, source_id, employee_id, competency_id) as n
                from taken
            )
            insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                observed_on, strong, status)
            select i.id, t.agency_id, t.employee_id, t.competency_id, t.level, t.source_kind, t.source_id,
                t.observed_on, t.source_kind = any(?::text[]),
                case when exists (select from revoked_source r where r.agency_id = t.agency_id
                    and r.source_kind = t.source_kind and r.source_id = t.source_id) then 'REVOKED' else 'ACCEPTED' end
            from numbered t join unnest(?::uuid[]) with ordinality i (id, n) on i.n = t.n
            on conflict do nothing
            returning\s""" + AcceptedEvidence.COLUMNS + ", status = 'ACCEPTED'";
    private static final String REVOKE = """
            update evidence set status = 'REVOKED', version = version + 1, event_sequence = event_sequence + 1
            where agency_id = ? and source_kind = ? and source_id = ? and status = 'ACCEPTED'
            returning\s""" + AcceptedEvidence.COLUMNS;

    private final Database database;
    private final ProfileLevels levels;
    private final CurrentScope scope;
    private final Clock clock;

    HeardEvidence(Database database, ProfileLevels levels, CurrentScope scope, Clock clock) {
        this.database = database;
        this.levels = levels;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void hear(EvidenceSource kind, UUID source, UUID employee, LocalDate observedOn, List<AssessedLevel> shown) {
        if (shown == null || shown.isEmpty()) {
            return;
        }
        database.execute(
                HEAR,
                scope.agencyId(),
                employee,
                kind,
                source,
                observedOn,
                clock.instant(),
                shown.stream().map(AssessedLevel::competencyId).toList(),
                shown.stream().map(AssessedLevel::level).toList());
        settle(source);
    }

    /** Accepts what has become known, of one source or of any; answers with how much that was. */
    @Transactional(TxType.MANDATORY)
    int settle(UUID source) {
        var agency = scope.agencyId();
        var ids =
                Stream.generate(() -> Ids.newId(clock.instant())).limit(AT_ONCE).toList();
        var settled = database.list(
                SETTLE,
                row -> new Settled(AcceptedEvidence.read(row), row.getBoolean(9)),
                agency,
                source,
                source,
                AT_ONCE,
                agency,
                EvidenceSource.allStrong(),
                ids);
        levels.follow(settled.stream()
                .filter(Settled::accepted)
                .map(Settled::evidence)
                .toList());
        return settled.size();
    }

    /** What a source said counts no longer, nor what it may still be heard to have said. */
    @Transactional(TxType.MANDATORY)
    void revoke(EvidenceSource kind, UUID source) {
        var agency = scope.agencyId();
        database.list(
                "select 1 from pending_evidence where agency_id = ? and source_kind = ? and source_id = ? for update",
                row -> true,
                agency,
                kind,
                source);
        database.execute(
                "insert into revoked_source values (?, ?, ?, ?) on conflict do nothing",
                agency,
                kind,
                source,
                clock.instant());
        levels.follow(database.list(REVOKE, AcceptedEvidence::read, agency, kind, source), "revoked");
    }

    private record Settled(AcceptedEvidence evidence, boolean accepted) {}
}
