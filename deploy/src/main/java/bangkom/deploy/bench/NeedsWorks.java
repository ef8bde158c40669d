package bangkom.deploy.bench;

import java.util.List;

/** From the survey's answers to needs in order, signed off, and to the nation's total. */
final class NeedsWorks {
    private static final List<String> OFFICER = List.of("HR_ADMIN");
    private static final String SAMPLE = """
            drop table if exists bench_participant; create table bench_participant (like need_participant including all);
            insert into bench_participant (need_item_id, agency_id, employee_id, actual, required, assessment_id)
            select md5(e.unit_id::text || r.competency_id)::uuid, e.agency_id, e.id, p.level, r.required_level, v.source_id
            from employee e
            join job_competency_standard s on s.agency_id = e.agency_id and s.position_id = e.position_id
            join standard_requirement r on r.standard_id = s.id
            join profile_level p
                on p.agency_id = e.agency_id and p.employee_id = e.id and p.competency_id = r.competency_id
            join evidence v on v.id = p.evidence_id
            where e.agency_id = '%s' and e.active and s.status = 'ACTIVE' and r.required_level > p.level""".formatted(SampleAgency.AGENCY);
    private static final String OTHER_WEIGHTS = """
            {"alternatives":[
              {"name":"Kesenjangan","weights":{"gap":60,"headcount":10,"importance":10,"performance":5,"goal":5,"urgency":5,"evidence":5}},
              {"name":"Sasaran","weights":{"gap":10,"headcount":10,"importance":10,"performance":5,"goal":55,"urgency":5,"evidence":5}},
              {"name":"Jumlah orang","weights":{"gap":10,"headcount":60,"importance":10,"performance":5,"goal":5,"urgency":5,"evidence":5}}]}""";

    private NeedsWorks() {}

    static List<AgencyWork> of(MeasuredService service, SampleNeeds needs) {
        return List.of(
                new AgencyWork(
                        "survey results",
                        "",
                        () -> service.ask(
                                "GET", "/v1/survey-instruments/" + needs.instrument() + "/results", OFFICER, null),
                        ""),
                new AgencyWork(
                        "consolidation: needs with their people and sources, stored",
                        SAMPLE,
                        () -> needs.take("analysis"),
                        "≤ 1.5"),
                new AgencyWork("prioritisation, stored", "", () -> needs.take("prioritisation"), ""),
                new AgencyWork(
                        "simulation of three other weights",
                        "",
                        () -> service.ask(
                                "POST",
                                "/v1/needs-analyses/" + needs.id() + "/priority-simulations",
                                OFFICER,
                                OTHER_WEIGHTS),
                        ""),
                read(service, "needs, first 50", "/v1/need-items?needsAnalysisId=", needs, ""),
                new AgencyWork(
                        "sign-off: every need told with its people",
                        "",
                        () -> {
                            needs.acceptAll();
                            needs.take("sign-off");
                        },
                        ""),
                read(service, "roll-up of the agency", "", needs, "/roll-up?by=AGENCY"),
                read(service, "roll-up of every unit with those below", "", needs, "/roll-up?by=UNIT"),
                read(service, "roll-up of every competency", "", needs, "/roll-up?by=COMPETENCY"),
                read(service, "involvement", "", needs, "/involvement"),
                new AgencyWork(
                        "the nation by competency, 644 agencies",
                        """
                        select key, count(*), sum(needs), sum(people) from need_total
                        where fiscal_year = %d and dimension = 'COMPETENCY' group by key""".formatted(SampleNeeds.nationalYear()),
                        () -> service.ask(
                                "GET",
                                "/v1/national-needs?by=COMPETENCY&fiscalYear=" + SampleNeeds.nationalYear(),
                                List.of("NATIONAL_ANALYST"),
                                null),
                        ""));
    }

    private static AgencyWork read(
            MeasuredService service, String title, String before, SampleNeeds needs, String after) {
        return new AgencyWork(
                title,
                "",
                () -> service.ask(
                        "GET", (before.isEmpty() ? "/v1/needs-analyses/" : before) + needs.id() + after, OFFICER, null),
                "");
    }
}
