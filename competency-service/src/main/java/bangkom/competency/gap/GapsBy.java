package bangkom.competency.gap;

/** What the gaps of an agency are added up by. */
enum GapsBy {
    AGENCY("null::uuid", "min(a.name)", "left join agency a on a.id = ?"),
    UNIT("g.unit_id", "min(u.name)", "left join org_unit u on u.agency_id = ? and u.id = f.key"),
    COMPETENCY(
            "g.competency_id",
            "min(c.name)",
            "left join competency c on (c.agency_id = ? or c.visibility = 'NATIONAL') and c.id = f.key");

    private static final String OF_A_PERSON = """
            count(g.actual) as assessed, count(*) filter (where g.actual is null) as unassessed,
            count(*) filter (where g.required > g.actual) as deficits,
            coalesce(sum(greatest(g.required - g.actual, 0)), 0) as deficit_levels,
            count(*) filter (where g.actual >= g.required) as met,
            sum(g.actual) as achieved, sum(g.required) filter (where g.actual is not null) as required""";
    private static final String OF_A_GAP = """
            (g.actual is not null)::int as assessed, (g.actual is null)::int as unassessed,
            coalesce(g.required > g.actual, false)::int as deficits,
            coalesce(greatest(g.required - g.actual, 0), 0) as deficit_levels,
            coalesce(g.actual >= g.required, false)::int as met,
            g.actual as achieved, case when g.actual is not null then g.required end as required""";

    private final String key;
    private final String label;
    private final String named;

    GapsBy(String key, String label, String named) {
        this.key = key;
        this.label = label;
        this.named = named;
    }

    /**
     * One row a person first, so that the mean match is one of people and not of competencies; in one competency a person has
     * one row anyway.
     */
    String sql(String filter) {
        return """
                with f as (
                    select %s as key, g.employee_id, %s
                    from employee_gap g where g.agency_id = ? %s
                )
                select f.key, %s, count(*), sum(f.assessed), sum(f.unassessed), sum(f.deficits), sum(f.deficit_levels),
                    sum(f.met), round(avg(f.achieved * 100.0 / f.required), 2)
                from f %s group by f.key order by sum(f.deficit_levels) desc, f.key""".formatted(
                        key,
                        this == COMPETENCY ? OF_A_GAP : OF_A_PERSON,
                        this == COMPETENCY ? filter : filter + " group by 1, 2",
                        label,
                        named);
    }
}
