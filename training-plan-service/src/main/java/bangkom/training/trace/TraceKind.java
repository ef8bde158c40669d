package bangkom.training.trace;

/** The kinds of node this service owns, each with the query that tells id, label, status and time of some. */
enum TraceKind {
    PLAN_ITEM("plan-item", """
            select c.id, coalesce(programme.title, c.form, 'plan-item'), c.status, c.scheduled_start::timestamp at time zone 'UTC'
            from plan_item c left join programme on programme.id = c.programme_id
            where c.agency_id = ? and c.id = any(?) and\s""", false),
    LEDGER_ENTRY("ledger-entry", """
            select c.id, c.kind || ' Rp ' || c.amount, c.kind, c.recorded_at from ledger_entry c
            where c.agency_id = ? and c.id = any(?) and\s""", false),
    SESSION("session", """
            select c.id, c.title, c.status, c.starts_at from training_session c
            where c.agency_id = ? and c.id = any(?) and\s""", false),
    COMPLETION("completion", """
            select c.id, c.title, c.status, c.verified_at from completion_record c
            where c.agency_id = ? and c.id = any(?) and\s""", true),
    CERTIFICATE("certificate", """
            select c.id, c.number, c.status, c.issued_at from certificate c
            where c.agency_id = ? and c.id = any(?) and\s""", true);

    final String kind;
    final String sql;
    final boolean personal;

    TraceKind(String kind, String sql, boolean personal) {
        this.kind = kind;
        this.sql = sql;
        this.personal = personal;
    }
}
