package bangkom.competency.needs.report;

/** What an analysis' needs are added up by; a unit with all units below it. */
enum NeedRollUpBy {
    AGENCY("null::uuid"),
    UNIT("o.ancestor"),
    COMPETENCY("i.competency_id");

    private final String key;

    NeedRollUpBy(String key) {
        this.key = key;
    }

    /** Its parameters: the agency twice, the analysis, the agency. A person is counted once in each row. */
    String sql() {
        return """
                with recursive over as (
                    select id as ancestor, id as unit_id from org_unit where agency_id = ?
                    union all
                    select o.ancestor, u.id from over o join org_unit u on u.agency_id = ? and u.parent_id = o.unit_id),
                need as (
                    select distinct %s as key, i.id, i.status, i.assessed, i.gap_levels
                    from need_item i join over o on o.unit_id = i.unit_id
                    where i.needs_analysis_id = ? and i.agency_id = ?),
                people as (
                    select n.key, count(distinct p.employee_id) as people
                    from need n join need_participant p on p.agency_id = ? and p.need_item_id = n.id group by n.key)
                select n.key, count(*), count(*) filter (where n.status in ('ACCEPTED', 'PLANNED', 'ADDRESSED')),
                    coalesce(max(p.people), 0), sum(n.assessed), sum(n.gap_levels)
                from need n left join people p on p.key is not distinct from n.key
                group by n.key order by 4 desc, n.key""".formatted(key);
    }
}
