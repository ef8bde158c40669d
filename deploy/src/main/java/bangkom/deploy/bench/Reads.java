package bangkom.deploy.bench;

import bangkom.deploy.SampleNip;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** The reads that are measured, each beside the select that has all of the answer in it. */
final class Reads {
    /** Written beforehand, because asking is to cost little. */
    private static final long MOST_NIPS = 10_000;

    private static final String COMPETENCY = "id, version, dictionary_id, code, name, kind, visibility, definition,"
            + " government_affair, issuing_agency";
    private static final String EMPLOYEE = "id, version, external_ref, nip, name, birth_date, employment_type,"
            + " contract_start, contract_end, rank, education, legal_status, active, position_id, unit_id,"
            + " supervisor_id, target_position_id, departure, departed_on";
    private static final String GAPS = """
            select s.id, c.id, c.code, c.name, c.kind, r.required_level, p.level
            from employee e
            join job_competency_standard s on s.agency_id = e.agency_id and s.position_id = e.position_id
            join standard_requirement r on r.standard_id = s.id
            join competency c on c.id = r.competency_id
            left join profile_level p
                on p.agency_id = e.agency_id and p.employee_id = e.id and p.competency_id = r.competency_id
            where s.status = 'ACTIVE' and e.id =\s""";
    private static final String PROFILE = """
            select c.id, c.code, c.name, c.kind, p.level, p.evidence_id, e.source_kind, e.observed_on, self.level
            from profile_level p join competency c on c.id = p.competency_id join evidence e on e.id = p.evidence_id
            left join lateral (
                select s.level from evidence s
                where s.employee_id = p.employee_id and s.competency_id = p.competency_id and s.source_kind = 'SELF'
                order by s.observed_on desc limit 1) self on true
            where p.agency_id = '%s' and p.employee_id =\s""".formatted(SampleAgency.AGENCY);

    /** The national half of the competencies: what the function finds whoever asks. */
    private static final String SEARCH = """
            select c.%s from search_competencies('urusan ' || (%d + :n::bigint), null, null, null, null, null, 21) f
            join competency c on c.id = f.id order by f.rank desc, c.id""".formatted(COMPETENCY.replace(", ", ", c."), SampleAgency.COMPETENCIES / 2);

    private Reads() {}

    static List<Workload> of(SampleAgency agency, Requests ask) {
        long people = agency.employees();
        var wanted = LongStream.rangeClosed(1, Math.min(people, MOST_NIPS))
                .mapToObj(n -> "{\"nip\":\"" + SampleNip.of(n) + "\"}")
                .toList();
        var competency = AnchorSql.of(
                SampleAgency.COMPETENCIES,
                "select " + COMPETENCY + ", levels from competency where id = " + AnchorSql.id(5));
        return List.of(
                new Workload(
                        "published competency by id, 200",
                        competency,
                        (n, lane) -> ask.get(lane, "/v1/competencies/" + anyCompetency()),
                        200,
                        "0.45",
                        "0.8"),
                new Workload(
                        "published competency by id, 304",
                        competency,
                        (n, lane) -> ask.get(lane, "/v1/competencies/" + anyCompetency(), "If-None-Match: \"1\""),
                        304,
                        "0.45",
                        "0.8"),
                new Workload(
                        "list of 20 competencies",
                        AnchorSql.of(
                                SampleAgency.COMPETENCIES / 2 - 21, page(COMPETENCY, "competency", AnchorSql.id(5))),
                        (n, lane) -> ask.get(
                                lane,
                                "/v1/competencies?limit=20&cursor="
                                        + after(SampleAgency.competency(
                                                Requests.random(SampleAgency.COMPETENCIES / 2 - 21)))),
                        200,
                        "0.25",
                        "0.4"),
                new Workload(
                        "search of competencies by words of their name",
                        AnchorSql.of(SampleAgency.COMPETENCIES / 2, SEARCH),
                        (n, lane) -> ask.get(
                                lane,
                                "/v1/competencies?limit=20&q=urusan%20"
                                        + (SampleAgency.COMPETENCIES / 2
                                                + Requests.random(SampleAgency.COMPETENCIES / 2))),
                        200,
                        "0.4",
                        "0.6"),
                new Workload(
                        "list of 20 employees, access logged",
                        AnchorSql.of(people - 21, page(EMPLOYEE, "employee", AnchorSql.id(7))),
                        (n, lane) -> ask.get(
                                lane,
                                "/v1/employees?limit=20&cursor="
                                        + after(SampleAgency.employee(Requests.random(people - 21)))),
                        200,
                        "0.25",
                        "0.4"),
                new Workload(
                        "employee by id, uncached, access logged",
                        AnchorSql.of(people, "select " + EMPLOYEE + " from employee where id = " + AnchorSql.id(7)),
                        (n, lane) -> ask.get(lane, "/v1/employees/" + SampleAgency.employee(Requests.random(people))),
                        200,
                        "",
                        ""),
                new Workload(
                        "search by NIP, access logged",
                        AnchorSql.of(
                                people,
                                "select " + EMPLOYEE + " from employee where nip = "
                                        + "(to_char(date '1965-01-01' + (:n::bigint % 10000)::int, 'YYYYMMDD')"
                                        + " || to_char(date '2010-01-01' + make_interval(months => (:n::bigint / 10000 % 180)::int),"
                                        + " 'YYYYMM') || (1 + :n::bigint / 1800000 % 2) || lpad((1 + :n::bigint / 3600000 % 999)::text, 3, '0'))"),
                        (n, lane) -> ask.post(
                                lane, "/v1/employees/search", wanted.get((int) Requests.random(wanted.size()) - 1)),
                        200,
                        "",
                        ""),
                new Workload(
                        "gaps of an employee, 12 competencies, access logged",
                        AnchorSql.of(people, GAPS + AnchorSql.id(7) + " order by c.kind, c.code, c.id"),
                        (n, lane) -> ask.get(
                                lane,
                                "/v1/employees/" + SampleAgency.employee(Requests.random(people)) + "/competency-gaps"),
                        200,
                        "0.4",
                        "0.6"),
                new Workload(
                        "profile of an employee, %d levels, access logged".formatted(agency.evidence()),
                        AnchorSql.of(people, PROFILE + AnchorSql.id(7) + " order by c.kind, c.code, c.id"),
                        (n, lane) -> ask.get(
                                lane,
                                "/v1/employees/" + SampleAgency.employee(Requests.random(people))
                                        + "/competency-profile"),
                        200,
                        "0.4",
                        "0.6"));
    }

    private static UUID anyCompetency() {
        return SampleAgency.competency(Requests.random(SampleAgency.COMPETENCIES));
    }

    private static String page(String columns, String table, String after) {
        return "select %s from %s where agency_id = '%s' and id > %s order by id limit 21"
                .formatted(columns, table, SampleAgency.AGENCY, after);
    }

    /** As the service's own cursors are. */
    private static String after(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + "createdAt\u001f").getBytes(StandardCharsets.UTF_8));
    }
}
