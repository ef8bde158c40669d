package bangkom.competency.trace;

import java.util.List;
import java.util.Map;

/** Where the links and things of the trace are kept; a need shows 20 of each kind it rests on. */
final class TraceSql {
    /** Of each of these kinds LINKS takes the ids asked for and the agency, in this order. */
    static final List<String> LINKS_ASK_FOR = List.of(
            "need-item",
            "need-item",
            "survey-response",
            "interview",
            "group-discussion",
            "supervisor-dialogue",
            "survey-instrument",
            "employee-proposal",
            "organisational-goal",
            "assessment",
            "evidence",
            "outcome",
            "completion",
            "evidence",
            "profile-level");

    private static final String SOURCE = """
            select s.kind, s.source_id, 'need-item', s.need_item_id, 'SUPPORTS' from unnest(?::uuid[]) a (id)
            join need_source s on s.source_id = a.id and s.kind = '%s' and s.agency_id = ?
            """;
    private static final String CAUSE = """
            select lower(e.source_kind), e.source_id, 'evidence', e.id, 'EVIDENCES' from unnest(?::uuid[]) a (id)
            join evidence e on e.source_id = a.id and e.source_kind = '%s' and e.agency_id = ?
            """;
    private static final String RESOLVED = """
            select 'evidence', l.evidence_id, 'profile-level', l.id, 'RESOLVES' from unnest(?::uuid[]) a (id)
            join profile_level l on l.%s = a.id and l.agency_id = ?
            """;

    static final String LINKS = String.join(
            "union all\n",
            """
                    select kind, source_id, 'need-item', need_item_id, 'SUPPORTS' from (
                        select s.kind, s.source_id, s.need_item_id,
                            row_number() over (partition by s.need_item_id, s.kind order by s.source_id) as place
                        from unnest(?::uuid[]) a (id) join need_source s on s.need_item_id = a.id and s.agency_id = ?) n
                    where place <= 20
                    """,
            """
                    select 'assessment', assessment_id, 'need-item', need_item_id, 'SUPPORTS' from (
                        select p.assessment_id, p.need_item_id,
                            row_number() over (partition by p.need_item_id order by p.assessment_id) as place
                        from unnest(?::uuid[]) a (id) join need_participant p on p.need_item_id = a.id
                            and p.agency_id = ? and p.assessment_id is not null) n
                    where place <= 20
                    """,
            SOURCE.formatted("survey-response"),
            SOURCE.formatted("interview"),
            SOURCE.formatted("group-discussion"),
            SOURCE.formatted("supervisor-dialogue"),
            SOURCE.formatted("survey-instrument"),
            SOURCE.formatted("employee-proposal"),
            SOURCE.formatted("organisational-goal"),
            """
                    select distinct 'assessment', p.assessment_id, 'need-item', p.need_item_id, 'SUPPORTS'
                    from unnest(?::uuid[]) a (id)
                    join need_participant p on p.assessment_id = a.id and p.agency_id = ?
                    """,
            """
                    select lower(e.source_kind), e.source_id, 'evidence', e.id, 'EVIDENCES'
                    from unnest(?::uuid[]) a (id) join evidence e on e.id = a.id and e.agency_id = ?
                        and e.source_kind in ('OUTCOME', 'COMPLETION')
                    """,
            CAUSE.formatted("OUTCOME"),
            CAUSE.formatted("COMPLETION"),
            RESOLVED.formatted("evidence_id"),
            RESOLVED.formatted("id"));

    /** Of one kind each: id, label, status and instant of the ids of an agency. */
    static final Map<String, String> NODES = Map.ofEntries(
            Map.entry("need-item", """
                    select i.id, c.name, i.status, coalesce(i.decided_at, a.created_at) from need_item i
                    join competency c on c.id = i.competency_id
                    join needs_analysis a on a.id = i.needs_analysis_id and a.agency_id = i.agency_id
                    where i.agency_id = ? and i.id = any(?)"""),
            Map.entry("survey-response", """
                    select r.id, s.title, 'ANSWERED', r.answered_at from survey_response r
                    join survey_instrument s on s.id = r.instrument_id and s.agency_id = r.agency_id
                    where r.agency_id = ? and r.id = any(?)"""),
            Map.entry("interview", """
                    select i.id, a.title, 'HELD', i.held_on::timestamptz from interview i
                    join needs_analysis a on a.id = i.needs_analysis_id and a.agency_id = i.agency_id
                    where i.agency_id = ? and i.id = any(?)"""),
            Map.entry("group-discussion", """
                    select d.id, a.title, 'HELD', d.held_on::timestamptz from group_discussion d
                    join needs_analysis a on a.id = d.needs_analysis_id and a.agency_id = d.agency_id
                    where d.agency_id = ? and d.id = any(?)"""),
            Map.entry("supervisor-dialogue", """
                    select d.id, a.title, d.status, d.held_on::timestamptz from supervisor_dialogue d
                    join needs_analysis a on a.id = d.needs_analysis_id and a.agency_id = d.agency_id
                    where d.agency_id = ? and d.id = any(?)"""),
            Map.entry("survey-instrument", """
                    select s.id, s.title, s.status, s.created_at from survey_instrument s
                    where s.agency_id = ? and s.id = any(?)"""),
            Map.entry("employee-proposal", """
                    select p.id, c.name || ' ' || p.target_level, p.status, p.proposed_at from employee_proposal p
                    join competency c on c.id = p.competency_id
                    where p.agency_id = ? and p.id = any(?)"""),
            Map.entry("organisational-goal", """
                    select g.id, g.title, g.status, make_date(g.fiscal_year, 1, 1)::timestamptz from organisational_goal g
                    where g.agency_id = ? and g.id = any(?)"""),
            Map.entry("assessment", """
                    select id, kind, status, assessed_on::timestamptz from assessment
                    where agency_id = ? and id = any(?)"""),
            Map.entry("evidence", """
                    select e.id, c.name || ' ' || e.level, e.status, e.observed_on::timestamptz from evidence e
                    join competency c on c.id = e.competency_id
                    where e.agency_id = ? and e.id = any(?)"""),
            Map.entry("profile-level", """
                    select l.id, c.name || ' ' || l.level, 'CURRENT', e.observed_on::timestamptz from profile_level l
                    join competency c on c.id = l.competency_id
                    join evidence e on e.id = l.evidence_id and e.agency_id = l.agency_id
                    where l.agency_id = ? and l.id = any(?)"""));

    private TraceSql() {}
}
