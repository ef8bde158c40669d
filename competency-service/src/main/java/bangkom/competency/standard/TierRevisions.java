package bangkom.competency.standard;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.directory.JobTier;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Begins the next standard of every position of a tier, set by set. */
@ApplicationScoped
class TierRevisions {
    /** What competencies became in the dictionaries that replaced theirs, one after the other. */
    private static final String SUCCESSORS = """
            select m.id as old_id, n.id as now_id
            from (
                select distinct r.competency_id as id
                from chosen c join standard_requirement r on r.standard_id = c.id and r.agency_id = c.agency_id) m
            cross join lateral (
                with recursive became (id, dictionary_id, steps) as (
                    select o.id, o.dictionary_id, 0 from competency o where o.id = m.id
                    union all
                    select n.id, n.dictionary_id, b.steps + 1
                    from became b
                    join competency_dictionary d on d.supersedes_id = b.dictionary_id
                        and d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED')
                    join competency n on n.dictionary_id = d.id
                    where exists (
                        select from jsonb_array_elements(n.associations) a
                        where a ->> 'competencyId' = b.id::text and a ->> 'type' in ('SAME_AS', 'REPLACES'))
                )
                select b.id from became b join competency_dictionary d on d.id = b.dictionary_id
                where b.steps > 0 and d.status <> 'ARCHIVED' order by b.steps desc, b.id limit 1) n""";

    private static final String REVISE = """
            with general as materialized (%s
            ), chosen as materialized (
                select s.*, new_id(?) as next_id
                from job_competency_standard s
                join position p on p.agency_id = s.agency_id and p.id = s.position_id
                where s.agency_id = ? and s.status = 'ACTIVE' and p.job_tier = ? and p.status = 'ACTIVE'
                    and not exists (select from job_competency_standard d where d.agency_id = s.agency_id
                        and d.position_id = s.position_id and d.status = 'DRAFT')
                order by s.id limit ?
            ), made as (
                insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status,
                    job_summary, rank, government_affair, details, created_at)
                select next_id, agency_id, 0, 0, position_id, 'DRAFT', job_summary, rank, government_affair, details, ?
                from chosen
                returning id
            ), successor as materialized (%s
            ), before as materialized (
                select c.next_id, c.agency_id, r.competency_id, r.required_level, r.prefilled,
                    coalesce(n.now_id, r.competency_id) as now_id, k.code
                from chosen c
                join standard_requirement r on r.standard_id = c.id and r.agency_id = c.agency_id
                join competency k on k.id = r.competency_id
                left join successor n on n.old_id = r.competency_id
            ), required as (
                select c.next_id, c.agency_id, g.id as competency_id, true as prefilled,
                    case when ? then g.required_level else coalesce(b.required_level, g.required_level) end as level
                from chosen c cross join general g
                left join before b on b.next_id = c.next_id and b.prefilled and b.code = g.code
                union all
                select b.next_id, b.agency_id, b.now_id, bool_or(b.prefilled), max(b.required_level)
                from before b where not b.prefilled or not exists (select from general)
                group by b.next_id, b.agency_id, b.now_id
            ), kept as (
                insert into standard_requirement (standard_id, agency_id, competency_id, required_level, prefilled)
                select next_id, agency_id, competency_id, max(level), bool_or(prefilled) from required group by 1, 2, 3
            )
            select id from made order by id""".formatted(StandardRequirements.GENERAL, SUCCESSORS);

    private static final String IN_FORCE = """
            select count(*) filter (where d.drafted), count(*) filter (where not d.drafted)
            from job_competency_standard s
            join position p on p.agency_id = s.agency_id and p.id = s.position_id
            cross join lateral (select exists (select from job_competency_standard o where o.agency_id = s.agency_id
                and o.position_id = s.position_id and o.status = 'DRAFT') as drafted) d
            where s.agency_id = ? and s.status = 'ACTIVE' and p.job_tier = ? and p.status = 'ACTIVE'""";
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final CurrentScope scope;
    private final AuditTrail trail;
    private final Clock clock;

    TierRevisions(Database database, CurrentScope scope, AuditTrail trail, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.trail = trail;
        this.clock = clock;
    }

    TierRevisionView begin(JobTier tier, boolean resetLevels, LocalDate today) {
        var agency = scope.agencyId();
        var now = clock.instant();
        var before = inForce(tier);
        List<UUID> made = database.list(
                REVISE,
                row -> row.getObject(1, UUID.class),
                tier,
                today,
                now.toEpochMilli(),
                agency,
                tier,
                AT_ONCE,
                now,
                resetLevels);
        made.forEach(id -> trail.record("job-standard:" + id, AuditAction.CREATED, null, StandardStatus.DRAFT, null));
        return new TierRevisionView(made, before.drafted(), before.undrafted() - made.size());
    }

    private InForce inForce(JobTier tier) {
        return database.first(IN_FORCE, row -> new InForce(row.getLong(1), row.getLong(2)), scope.agencyId(), tier)
                .orElseThrow();
    }

    private record InForce(long drafted, long undrafted) {}
}
