package bangkom.training.trace;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Sight;
import bangkom.commons.trace.ServiceTrace;
import bangkom.commons.trace.ServiceTraceLink;
import bangkom.commons.trace.ServiceTraceNode;
import bangkom.commons.trace.TraceKey;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers what the asked nodes are and what they touch: one query a relation, one a kind, whatever the number. */
@ApplicationScoped
class Traces {
    private static final int MOST = 1_000;
    private static final String ALL = "true";

    private final Rows rows;
    private final Caller caller;

    Traces(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    ServiceTrace of(List<TraceKey> asked) {
        var sight = caller.sight();
        var links = new ArrayList<ServiceTraceLink>();
        Set<TraceKey> touched = new LinkedHashSet<>(asked);
        for (var relation : TraceRelation.values()) {
            links.addAll(links(relation, asked, sight, touched));
        }
        var nodes = new ArrayList<ServiceTraceNode>();
        for (var kind : TraceKind.values()) {
            nodes.addAll(nodes(kind, TraceKey.ids(List.copyOf(touched), kind.kind), sight));
        }
        return new ServiceTrace(nodes, links);
    }

    private List<ServiceTraceLink> links(
            TraceRelation relation, List<TraceKey> asked, Sight sight, Set<TraceKey> touched) {
        var from = TraceKey.ids(asked, relation.from);
        var to = TraceKey.ids(asked, relation.to);
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        var visible = relation.personal ? sight.parameters() : List.of();
        return rows.list(
                relation.sql(relation.personal ? Sight.positional("c.employee_id", "c.agency_id") : ALL, MOST),
                row -> {
                    var cause = new TraceKey(relation.from, row.getObject(1, UUID.class));
                    var consequence = new TraceKey(relation.to, row.getObject(2, UUID.class));
                    touched.add(cause);
                    touched.add(consequence);
                    return new ServiceTraceLink(cause.toString(), consequence.toString(), relation.name());
                },
                caller.agencyId(),
                Column.uuids(from),
                visible,
                caller.agencyId(),
                Column.uuids(to),
                visible);
    }

    private List<ServiceTraceNode> nodes(TraceKind kind, List<UUID> ids, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.list(
                kind.sql + (kind.personal ? Sight.positional("c.employee_id", "c.agency_id") : ALL),
                row -> {
                    var at = row.getObject(4, OffsetDateTime.class);
                    return new ServiceTraceNode(
                            kind.kind,
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            at == null ? null : at.toInstant());
                },
                caller.agencyId(),
                Column.uuids(ids),
                kind.personal ? sight.parameters() : List.of());
    }
}
