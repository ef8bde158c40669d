package bangkom.competency.needs.report;

/**
 * What an analysis' needs are added up by; a unit with all units below it. Needs of an agency are those that were confirmed
 * (PP 11/2017 art. 205): what is only proposed, was put off unconfirmed or was rejected does not count.
 */
enum NeedRollUpBy {
    AGENCY("i.agency_id", ""),
    UNIT("o.ancestor", " join over o on o.unit_id = i.unit_id"),
    COMPETENCY("i.competency_id", "");

    private final String key;
    private final String join;

    NeedRollUpBy(String key, String join) {
        this.key = key;
        this.join = join;
    }

    /** Its parameters: the agency twice, the analysis, the agency twice. A person is counted once in each row. */
    String sql() {
        return """
                with recursive over as (
                    select id as ancestor, id as unit_id from org_unit where agency_id = ?
                    union all
                    select o.ancestor, u.id from over o join org_unit u on u.agency_id = ? and u.parent_id = o.unit_id),
                need as materialized (
                    select %s as key, i.id, i.status, i.assessed, i.gap_levels
                    from need_item i%s where i.needs_analysis_id = ? and i.agency_id = ?
                        and i.status not in ('PROPOSED', 'REJECTED')
                        and not (i.status = 'DEFERRED' and i.confirmed_by is null)),
                people as (
                    select k.key, count(*) as people
                    from (select distinct n.key, p.employee_id from need n
                        join need_participant p on p.agency_id = ? and p.need_item_id = n.id) k
                    group by k.key),
                total as (
                    select key, count(*) as needs,
                        count(*) filter (where status in ('ACCEPTED', 'PLANNED', 'ADDRESSED', 'CLOSED')) as accepted,
                        sum(assessed) as assessed, sum(gap_levels) as gap_levels
                    from need group by key)
                select t.key, t.needs, t.accepted, coalesce(p.people, 0), t.assessed, t.gap_levels
                from total t
                left join people p on p.key = t.key
                order by 4 desc, t.key""".formatted(key, join);
    }
}
