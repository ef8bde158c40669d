package bangkom.deploy.bench;

import java.util.List;

/** The writes that are measured, each beside an insert of the same row and of its event. */
final class Writes {
    private static final String POSITION = """
            insert into position (id, agency_id, version, event_sequence, code, name, unit_id, job_tier, job_family,
                job_grade) values (gen_random_uuid(), '%s', 0, 1, gen_random_uuid()::text, 'Jabatan', %s,
                'JF_AHLI_MUDA', 'FUNCTIONAL', 9)""".formatted(SampleAgency.AGENCY, AnchorSql.id(2));
    private static final String EVENT = """
            insert into outbox (event_id, agency_id, topic, partition_key, type, subject, sequence, occurred_at,
                correlation_id, data)
            select e, '%1$s', 'bangkom.directory.v1', 'position:' || e, 'bangkom.position.upserted.v1',
                'position:' || e, 1, '2026-01-01', e::text, '{"positionId":"' || e || '","code":"' || e
                    || '","name":"Jabatan","unitId":"' || e
                    || '","jobTier":"JF_AHLI_MUDA","jobFamily":"FUNCTIONAL","jobGrade":9}'
            from gen_random_uuid() e""".formatted(SampleAgency.AGENCY);
    private static final String BODY = """
            {"items":[{"code":"%s","name":"Jabatan","unitCode":"U%d","jobTier":"JF_AHLI_MUDA",\
            "jobFamily":"FUNCTIONAL","jobGrade":9}]}""";

    private Writes() {}

    static List<Workload> of(SampleAgency agency, Requests ask) {
        return List.of(new Workload(
                "position created: row, event, audit entry, idempotency key",
                AnchorSql.of(agency.units(), POSITION, EVENT),
                (n, lane) -> ask.post(
                        lane,
                        "/v1/positions/batch",
                        BODY.formatted(Requests.unique(), Requests.random(agency.units())),
                        "Idempotency-Key: " + Requests.unique()),
                207,
                "0.4",
                "0.7"));
    }
}
