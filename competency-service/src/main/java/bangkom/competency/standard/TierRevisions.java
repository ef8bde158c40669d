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
    /** What a competency became in the dictionary that replaced its own. */
    private static final String SUCCESSOR = """
            left join lateral (
                select n.id from competency old
                join competency_dictionary d on d.supersedes_id = old.dictionary_id and d.status = 'PUBLISHED'
                join competency n on n.dictionary_id = d.id
                where old.id = r.competency_id and exists (
                    select from jsonb_array_elements(n.associations) a
                    where a ->> 'competencyId' = old.id::text and a ->> 'type' in ('SAME_AS', 'REPLACES'))
                order by n.id limit 1) n on true""";

    private static final String REVISE = """
            with general as materialized (%s
            ), chosen as materialized (
                select s.*, new_id(?) as next_id
                from job_competency_standard s
                join position p on p.agency_id = s.agency_id and p.id = s.position_id
                where s.agency_id = ? and s.status = 'ACTIVE' and p.job_tier = ? and p.status = 'ACTIVE'
                    and not exists (select from job_competency_standard d where d.agency_id = s.agency_id
                        and d.position_id = s.position_id and d.status = 'DRAFT')
            ), made as (
                insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status,
                    job_summary, rank, government_affair, details, created_at)
                select next_id, agency_id, 0, 0, position_id, 'DRAFT', job_summary, rank, government_affair, details, ?
                from chosen
                returning id
            ), before as materialized (
                select c.next_id, c.agency_id, r.competency_id, r.required_level, r.prefilled,
                    coalesce(n.id, r.competency_id) as now_id, k.code
                from chosen c
                join standard_requirement r on r.standard_id = c.id and r.agency_id = c.agency_id
                join competency k on k.id = r.competency_id
                %s
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
            select id from made order by id""".formatted(StandardRequirements.GENERAL, SUCCESSOR);

    private static final String SKIPPED = """
            select count(*) from job_competency_standard s
            join position p on p.agency_id = s.agency_id and p.id = s.position_id
            where s.agency_id = ? and s.status = 'ACTIVE' and p.job_tier = ? and p.status = 'ACTIVE'
                and exists (select from job_competency_standard d where d.agency_id = s.agency_id
                    and d.position_id = s.position_id and d.status = 'DRAFT')""";

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
        var skipped =
                database.first(SKIPPED, row -> row.getLong(1), agency, tier).orElse(0L);
        List<UUID> made = database.list(
                REVISE,
                row -> row.getObject(1, UUID.class),
                tier,
                today,
                now.toEpochMilli(),
                agency,
                tier,
                now,
                resetLevels);
        made.forEach(id -> trail.record("job-standard:" + id, AuditAction.CREATED, null, StandardStatus.DRAFT, null));
        return new TierRevisionView(made, skipped);
    }
}
