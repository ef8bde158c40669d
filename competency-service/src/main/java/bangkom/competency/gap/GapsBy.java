package bangkom.competency.gap;

/** What the gaps of an agency are added up by. */
enum GapsBy {
    AGENCY("null::uuid", "agency n on n.id = ?"),
    UNIT("g.unit_id", "org_unit n on n.agency_id = ? and n.id = t.key"),
    COMPETENCY("g.competency_id", "competency n on (n.agency_id = ? or n.visibility = 'NATIONAL') and n.id = t.key");

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
    private final String named;

    GapsBy(String key, String named) {
        this.key = key;
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
                ), total as (
                    select key, count(*) as people, sum(assessed) as assessed, sum(unassessed) as unassessed,
                        sum(deficits) as deficits, sum(deficit_levels) as deficit_levels, sum(met) as met,
                        round(avg(achieved * 100::float8 / required)::numeric, 2) as match
                    from f group by key
                )
                select t.key, n.name, t.people, t.assessed, t.unassessed, t.deficits, t.deficit_levels, t.met, t.match
                from total t left join %s order by t.deficit_levels desc, t.key""".formatted(
                        key,
                        this == COMPETENCY ? OF_A_GAP : OF_A_PERSON,
                        this == COMPETENCY ? filter : filter + " group by 1, 2",
                        named);
    }
}
