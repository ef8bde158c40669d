package bangkom.training.trace;

/** The links this service answers, each a query over the two ids of a row (kaitan jejak). */
enum TraceRelation {
    PLANNED_AS("need-item", "plan-item", "plan_item c", "c.need_item_id", "c.id", false),
    COSTS("plan-item", "ledger-entry", "ledger_entry c", "c.plan_item_id", "c.id", false),
    DELIVERED_BY("plan-item", "session", "training_session c", "c.plan_item_id", "c.id", false),
    COMPLETES("session", "completion", "completion_record c", "c.session_id", "c.id", true),
    CERTIFIES("completion", "certificate", "certificate c", "c.completion_id", "c.id", true);

    final String from;
    final String to;
    final boolean personal;
    private final String table;
    private final String fromColumn;
    private final String toColumn;

    TraceRelation(String from, String to, String table, String fromColumn, String toColumn, boolean personal) {
        this.from = from;
        this.to = to;
        this.table = table;
        this.fromColumn = fromColumn;
        this.toColumn = toColumn;
        this.personal = personal;
    }

    /** Two branches, each by its index; {@code condition} narrows both. */
    String sql(String condition, int most) {
        var select = "(select " + fromColumn + ", " + toColumn + " from " + table + " where c.agency_id = ? and ";
        var end = " = any(?) and " + condition + " order by c.id limit " + most + ")";
        return select + fromColumn + end + " union " + select + toColumn + end;
    }
}
