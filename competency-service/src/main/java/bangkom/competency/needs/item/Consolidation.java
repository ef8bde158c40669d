package bangkom.competency.needs.item;

import bangkom.commons.id.Ids;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Makes the needs of an analysis of gaps, goals and what was found (rekapitulasi), in two statements. */
@ApplicationScoped
public class Consolidation {
    /**
     * Goals of the year (sasaran) support the needs of the units they name, or of all; where nobody of a unit that is
     * named was assessed in the competency, also because no job requires it yet, the goal alone says that they need it.
     */
    private static final String GOALS = """
            goal as materialized (
                select g.id, u.unit_id, c.competency_id
                from needs_analysis a
                join organisational_goal g on g.agency_id = a.agency_id and g.fiscal_year = a.fiscal_year
                    and g.status = 'ACTIVE'
                join organisational_goal_competency c on c.agency_id = g.agency_id and c.goal_id = g.id
                left join organisational_goal_unit u on u.agency_id = g.agency_id and u.goal_id = g.id
                where a.agency_id = :agency and a.id = :analysis),
            unassessed as materialized (
                select g.unit_id, g.competency_id
                from (select distinct unit_id, competency_id from goal) g
                left join employee_gap e on e.agency_id = :agency and e.unit_id = g.unit_id
                    and e.competency_id = g.competency_id
                where g.unit_id is not null
                group by 1, 2 having count(e.actual) = 0)""";

    /**
     * Who is short of what the job requires; who asked for more than they have (in a survey one level more, unless the
     * job says how much); and, where a unit was found to need it or a goal alone says so, those of the unit whom nobody
     * assessed yet. Their figures go to the need at once. Ids of needs begin with the time like all others; row by row they
     * differ in the rest.
     */
    private static final String NEEDS = """
            with recursive inside as (
                select u.id from org_unit u where u.agency_id = :agency
                    and case when cast(:scope as uuid) is null then u.parent_id is null else u.id = cast(:scope as uuid) end
                union all
                select u.id from inside i join org_unit u on u.agency_id = :agency and u.parent_id = i.id),
            %s,
            finding as materialized (
                select unit_id, competency_id, employee_id, target_level from need_finding
                where agency_id = :agency and needs_analysis_id = :analysis and counts),
            short as (
                select g.unit_id, g.competency_id, g.employee_id, g.actual, g.required, g.evidence_id
                from employee_gap g
                where g.agency_id = :agency and (g.required > g.actual
                    or g.actual is null and (g.unit_id, g.competency_id) in (
                        select unit_id, competency_id from unassessed
                        union all
                        select unit_id, competency_id from finding where employee_id is null))
                union all
                select f.unit_id, f.competency_id, f.employee_id, p.level,
                    greatest(f.target_level, coalesce(g.required, least(coalesce(p.level, 0) + 1, 5))), p.evidence_id
                from finding f
                left join lateral (
                    select level, evidence_id from profile_level
                    where agency_id = :agency and employee_id = f.employee_id and competency_id = f.competency_id
                    offset 0) p on true
                left join employee_gap g on g.agency_id = :agency and g.employee_id = f.employee_id
                    and g.competency_id = f.competency_id
                where f.employee_id is not null),
            person as materialized (
                select s.unit_id, s.competency_id, s.employee_id, max(s.actual) as actual, max(s.required) as required,
                    (array_agg(e.source_id) filter (where e.source_kind in
                        ('SELF', 'SUPERVISOR', 'PEER', 'ASSESSMENT_CENTRE', 'TEST')))[1] as assessment_id,
                    (array_agg(e.id) filter (where e.source_kind not in
                        ('SELF', 'SUPERVISOR', 'PEER', 'ASSESSMENT_CENTRE', 'TEST')))[1] as evidence_id
                from short s left join evidence e on e.agency_id = :agency and e.id = s.evidence_id
                where s.required > coalesce(s.actual, 0) and s.unit_id in (select id from inside)
                group by 1, 2, 3),
            figure as (
                select unit_id, competency_id, count(*) as headcount, count(actual) as assessed,
                    coalesce(sum(required - actual), 0) as gap_levels, max(required) as target_level
                from person group by 1, 2),
            item as (
                insert into need_item (id, agency_id, version, event_sequence, needs_analysis_id, unit_id, competency_id,
                    status, headcount, assessed, gap_levels, target_level, rank, plan_sequence)
                select cast(overlay(cast(gen_random_uuid() as text) placing cast(:prefix as text) from 1) as uuid),
                    :agency, 0, 0, :analysis, w.unit_id, w.competency_id, 'PROPOSED', coalesce(f.headcount, 0),
                    coalesce(f.assessed, 0), coalesce(f.gap_levels, 0), f.target_level, 0, 0
                from (
                    select unit_id, competency_id from figure
                    union
                    select unit_id, competency_id from unassessed
                    union
                    select unit_id, competency_id from finding) w
                left join figure f using (unit_id, competency_id)
                where w.unit_id in (select id from inside)
                returning id, unit_id, competency_id),
            participant as (
                insert into need_participant (need_item_id, agency_id, employee_id, actual, required, assessment_id,
                    evidence_id)
                select i.id, :agency, p.employee_id, p.actual, p.required, p.assessment_id, p.evidence_id
                from item i join person p using (unit_id, competency_id) order by i.id, p.employee_id)
            select count(*) from item""".formatted(GOALS);

    private static final String SOURCES = """
            with %s
            insert into need_source (need_item_id, agency_id, kind, source_id)
            select distinct i.id, i.agency_id, f.source_kind, f.source_id
            from need_finding f
            join need_item i on i.agency_id = f.agency_id and i.needs_analysis_id = f.needs_analysis_id
                and i.unit_id = f.unit_id and i.competency_id = f.competency_id
            where f.agency_id = :agency and f.needs_analysis_id = :analysis and f.counts
            union
            select i.id, i.agency_id, 'organisational-goal', g.id
            from need_item i
            join goal g on g.competency_id = i.competency_id and coalesce(g.unit_id, i.unit_id) = i.unit_id
            where i.agency_id = :agency and i.needs_analysis_id = :analysis""".formatted(GOALS);

    private static final int TIME_AND_VERSION = 15;

    private final EntityManager entities;
    private final Database database;
    private final Clock clock;

    Consolidation(EntityManager entities, Database database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /** Of a unit with all below it, or of the agency; answers with how many needs there are. */
    public int consolidate(UUID agency, UUID analysis, UUID scope) {
        return database.overAll(() -> {
            var items = needs(agency, analysis, scope);
            entities.createNativeQuery(SOURCES)
                    .setParameter("agency", agency)
                    .setParameter("analysis", analysis)
                    .executeUpdate();
            return items;
        });
    }

    private int needs(UUID agency, UUID analysis, UUID scope) {
        var found = (Number) entities.createNativeQuery(NEEDS)
                .setParameter("agency", agency)
                .setParameter("analysis", analysis)
                .setParameter("prefix", Ids.newId(clock.instant()).toString().substring(0, TIME_AND_VERSION))
                .setParameter("scope", scope == null ? null : scope.toString())
                .getSingleResult();
        return found.intValue();
    }
}
