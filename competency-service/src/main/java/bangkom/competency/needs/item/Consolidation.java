package bangkom.competency.needs.item;

import bangkom.commons.id.Ids;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Makes the needs of an analysis of gaps, goals and what was found (rekapitulasi), in three statements. */
@ApplicationScoped
public class Consolidation {
    /**
     * Goals of the year (sasaran) support the needs of the units they name, or of all; where nobody of such a unit was
     * assessed in the competency, the goal alone says that they need it.
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
                join employee_gap e on e.agency_id = :agency and e.unit_id = g.unit_id
                    and e.competency_id = g.competency_id
                group by 1, 2 having count(e.actual) = 0)""";

    /** Ids begin with the time like all others; row by row they differ in the rest. */
    private static final String ITEMS = """
            with recursive inside as (
                select u.id from org_unit u where u.agency_id = :agency
                    and case when cast(:scope as uuid) is null then u.parent_id is null else u.id = cast(:scope as uuid) end
                union all
                select u.id from inside i join org_unit u on u.agency_id = :agency and u.parent_id = i.id),
            %s
            insert into need_item (id, agency_id, version, event_sequence, needs_analysis_id, unit_id, competency_id,
                status, headcount, assessed, gap_levels, rank, plan_sequence)
            select cast(overlay(cast(gen_random_uuid() as text) placing cast(:prefix as text) from 1) as uuid),
                :agency, 0, 0, :analysis, w.unit_id, w.competency_id, 'PROPOSED', 0, 0, 0, 0, 0
            from (
                select unit_id, competency_id from employee_gap where agency_id = :agency and required > actual
                union
                select unit_id, competency_id from unassessed
                union
                select unit_id, competency_id from need_finding
                where agency_id = :agency and needs_analysis_id = :analysis and counts) w
            where w.unit_id in (select id from inside)""".formatted(GOALS);

    /**
     * Who is short of what the job requires; who asked for more than they have (in a survey one level more, unless the
     * job says how much); and, where a unit was found to need it or a goal alone says so, those of the unit whom nobody
     * assessed yet. Their figures go to the need at once.
     */
    private static final String PARTICIPANTS = """
            with %s,
            person as (insert into need_participant (need_item_id, agency_id, employee_id, actual, required, assessment_id)
            select w.item, :agency, w.employee_id, max(w.actual), max(w.required),
                (array_agg(e.source_id) filter (where e.source_kind in
                    ('SELF', 'SUPERVISOR', 'PEER', 'ASSESSMENT_CENTRE', 'TEST')))[1]
            from (
                select i.id as item, i.competency_id, g.employee_id, g.actual, g.required
                from need_item i join employee_gap g on g.agency_id = i.agency_id and g.unit_id = i.unit_id
                    and g.competency_id = i.competency_id
                where i.agency_id = :agency and i.needs_analysis_id = :analysis
                    and (g.required > g.actual or g.actual is null and exists (
                        select from need_finding f where f.agency_id = i.agency_id
                            and f.needs_analysis_id = i.needs_analysis_id and f.unit_id = i.unit_id
                            and f.competency_id = i.competency_id and f.counts and f.employee_id is null)
                        or (i.unit_id, i.competency_id) in (select unit_id, competency_id from unassessed))
                union all
                select i.id, i.competency_id, f.employee_id, p.level,
                    greatest(f.target_level, coalesce(g.required, least(coalesce(p.level, 0) + 1, 5)))
                from need_finding f
                join need_item i on i.agency_id = f.agency_id and i.needs_analysis_id = f.needs_analysis_id
                    and i.unit_id = f.unit_id and i.competency_id = f.competency_id
                left join profile_level p on p.agency_id = f.agency_id and p.employee_id = f.employee_id
                    and p.competency_id = f.competency_id
                left join employee_gap g on g.agency_id = f.agency_id and g.employee_id = f.employee_id
                    and g.competency_id = f.competency_id
                where f.agency_id = :agency and f.needs_analysis_id = :analysis and f.counts
                    and f.employee_id is not null) w
            left join profile_level l on l.agency_id = :agency and l.employee_id = w.employee_id
                and l.competency_id = w.competency_id
            left join evidence e on e.agency_id = :agency and e.id = l.evidence_id
            where w.required > coalesce(w.actual, 0)
            group by w.item, w.employee_id
            returning need_item_id, actual, required),
            figure as materialized (
                select need_item_id, count(*) as headcount, count(actual) as assessed,
                    coalesce(sum(required - actual), 0) as gap_levels, max(required) as target_level
                from person group by need_item_id)
            update need_item i set headcount = f.headcount, assessed = f.assessed, gap_levels = f.gap_levels,
                target_level = f.target_level
            from figure f where i.agency_id = :agency and i.needs_analysis_id = :analysis and i.id = f.need_item_id""".formatted(GOALS);

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
        var prefix = Ids.newId(clock.instant()).toString().substring(0, TIME_AND_VERSION);
        database.expectMany();
        int items = entities.createNativeQuery(ITEMS)
                .setParameter("agency", agency)
                .setParameter("analysis", analysis)
                .setParameter("prefix", prefix)
                .setParameter("scope", scope == null ? null : scope.toString())
                .executeUpdate();
        run(PARTICIPANTS, agency, analysis);
        run(SOURCES, agency, analysis);
        database.expectFew();
        return items;
    }

    private void run(String statement, UUID agency, UUID analysis) {
        entities.createNativeQuery(statement)
                .setParameter("agency", agency)
                .setParameter("analysis", analysis)
                .executeUpdate();
    }
}
