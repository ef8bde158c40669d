package bangkom.commons.audit;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audit trail of the caller's agency in this service, oldest first. */
@ApplicationScoped
public class AuditEntries {
    private static final String LIST = "select seq, " + AuditEntryView.COLUMNS
            + " from audit_entry where agency_id = ? and seq > ? %s order by seq limit ?";
    /** Where only an event was seen, the status before is the one after the step before. */
    private static final String HISTORY = """
            select seq, id, occurred_at, actor, on_behalf_of, client, operation, subject, action, event,
                coalesce(status_before, earlier) as status_before, status_after, fields, reason, correlation_id
            from (select a.*, lag(status_after) over (order by seq) as earlier
                from audit_entry a where agency_id = ? and subject = ?) steps
            where seq > ? order by seq limit ?""";

    private final ScopedRead reads;
    private final CurrentScope scope;

    AuditEntries(ScopedRead reads, CurrentScope scope) {
        this.reads = reads;
        this.scope = scope;
    }

    Page<AuditEntryView> page(AuditQuery query, String cursor, int limit) {
        var filter = new StringBuilder();
        var parameters = new ArrayList<Object>(List.of(scope.agencyId(), Numbered.after(cursor)));
        query.conditions().forEach((condition, value) -> {
            filter.append(" and ").append(condition);
            parameters.add(value);
        });
        parameters.add(limit + 1);
        var rows = reads.list(
                LIST.formatted(filter), row -> Numbered.of(row, AuditEntryView.of(row)), parameters.toArray());
        return Numbered.page(rows, limit);
    }

    /** The life of one subject; who may see the subject may see its history. */
    public Page<AuditEntryView> history(String kind, UUID id, String cursor, int limit) {
        var rows = reads.list(
                HISTORY,
                row -> Numbered.of(row, AuditEntryView.of(row)),
                scope.agencyId(),
                kind + ":" + id,
                Numbered.after(cursor),
                limit + 1);
        return Numbered.page(rows, limit);
    }
}
