package bangkom.deploy.bench;

import java.util.List;

/** Gaps of all people, added up in every way that the API offers; none is stored, each is computed when asked for. */
final class GapWorks {
    private static final List<String> OFFICER = List.of("HR_ADMIN");
    private static final String GAPS = """
            from employee e
            join job_competency_standard s on s.agency_id = e.agency_id and s.position_id = e.position_id
            join standard_requirement r on r.standard_id = s.id
            left join profile_level p
                on p.agency_id = e.agency_id and p.employee_id = e.id and p.competency_id = r.competency_id
            where e.agency_id = '%s' and e.active and s.status = 'ACTIVE'""".formatted(SampleAgency.AGENCY);
    private static final String FIGURES =
            "count(*), count(p.level), count(*) filter (where r.required_level > p.level),"
                    + " sum(greatest(r.required_level - p.level, 0)), sum(p.level), sum(r.required_level)";

    private GapWorks() {}

    static List<AgencyWork> of(MeasuredService service, SampleAgency agency) {
        var post = "0198c003-0000-7000-8000-%012x".formatted(agency.positions() / 2);
        return List.of(
                work(service, "gaps of all, added up", "summary", select("count(distinct e.id)", ""), "≤ 1.5"),
                work(service, "gaps by unit", "summary?by=UNIT", select("e.unit_id", "1"), "≤ 1.5"),
                work(service, "gaps by competency", "summary?by=COMPETENCY", select("r.competency_id", "1"), "≤ 1.5"),
                work(
                        service,
                        "heat map, first 200 cells (database: all cells)",
                        "heat-map?limit=200",
                        select("e.unit_id, r.competency_id", "1, 2"),
                        "2,000 ms"),
                work(service, "coverage, 200 competencies", "coverage", "", ""),
                work(service, "nine boxes", "talent-boxes?year=2025", "", ""),
                new AgencyWork(
                        "candidates for a post, first 50",
                        "",
                        () -> service.ask("GET", "/v1/positions/" + post + "/candidates", OFFICER, null),
                        ""));
    }

    private static AgencyWork work(MeasuredService service, String title, String path, String anchor, String must) {
        return new AgencyWork(
                title, anchor, () -> service.ask("GET", "/v1/competency-gaps/" + path, OFFICER, null), must);
    }

    private static String select(String keys, String group) {
        return "select " + keys + ", " + FIGURES + " " + GAPS
                + (group.isEmpty() ? "" : " group by " + group + " order by " + group);
    }
}
