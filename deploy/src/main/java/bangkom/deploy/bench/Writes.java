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
    private static final String SCOPE =
            "select set_config('bangkom.agency', '%s', true), set_config('lock_timeout', '5s', true)"
                    .formatted(SampleAgency.AGENCY);
    private static final String KEY_LOCKED = "select pg_advisory_xact_lock(:n::bigint)";
    private static final String KEY_LOOKED_UP = "select request_hash, status, headers, body from idempotency_key"
            + " where key = sha256((:n::bigint)::text::bytea)";
    private static final String UNIT = """
            select code, id from org_unit where agency_id = '%s' and code = any (array['U' || :n::bigint])
                and status = 'ACTIVE' order by id for share""".formatted(SampleAgency.AGENCY);
    private static final String SAME_CODE = """
            select id from position where agency_id = '%s' and code = any (array['new' || :n::bigint])
            order by id for update""".formatted(SampleAgency.AGENCY);
    private static final String AUDIT_ENTRY = """
            insert into audit_entry (id, agency_id, occurred_at, actor, client, operation, correlation_id, subject,
                action, event, status_after, fields)
            select e, '%s', '2026-01-01', 'subject-bench', 'bench', 'upsertPositions', e::text, 'position:' || e,
                'CREATED', 'bangkom.position.upserted.v1', 'ACTIVE', '' from gen_random_uuid() e""".formatted(SampleAgency.AGENCY);
    private static final String ANSWER = """
            insert into idempotency_key (key, request_hash, created_at, status, headers, body)
            select sha256(uuid_send(e)), sha256(uuid_send(e)), '2026-01-01', 207, '{}', '{"accepted":1,"rejected":0,'
                || '"items":[{"index":0,"outcome":"CREATED","id":"' || e || '","code": null,"errors":[]}]}'
            from gen_random_uuid() e""";
    private static final String BODY = """
            {"items":[{"code":"%s","name":"Jabatan","unitCode":"U%d","jobTier":"JF_AHLI_MUDA",\
            "jobFamily":"FUNCTIONAL","jobGrade":9}]}""";

    private Writes() {}

    static List<Workload> of(SampleAgency agency, Requests ask) {
        var alone = AnchorSql.of(agency.units(), POSITION, EVENT);
        var whole = AnchorSql.of(
                agency.units(),
                SCOPE,
                KEY_LOCKED,
                KEY_LOOKED_UP,
                UNIT,
                SAME_CODE,
                POSITION,
                EVENT,
                AUDIT_ENTRY,
                ANSWER);
        return List.of(
                created("position created: row, event, audit entry, idempotency key", alone, agency, ask, "0.4", "0.7"),
                created("the same, beside all that its transaction asks", whole, agency, ask, "", ""));
    }

    private static Workload created(
            String title, AnchorSql anchor, SampleAgency agency, Requests ask, String must, String aim) {
        return new Workload(
                title,
                anchor,
                (n, lane) -> ask.post(
                        lane,
                        "/v1/positions/batch",
                        BODY.formatted(Requests.unique(), Requests.random(agency.units())),
                        "Idempotency-Key: " + Requests.unique()),
                207,
                must,
                aim);
    }
}
