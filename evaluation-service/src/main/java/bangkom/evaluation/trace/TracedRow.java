package bangkom.evaluation.trace;

import bangkom.commons.trace.ServiceTraceNode;
import bangkom.commons.trace.TraceKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something of this service in a trace, and what led to it. */
record TracedRow(TraceKey key, String label, String status, Instant at, List<TraceKey> causes, String relation) {
    ServiceTraceNode node() {
        return new ServiceTraceNode(key.kind(), key.id(), label, status, at);
    }

    static List<TraceKey> causes(String kind, UUID id) {
        return id == null ? List.of() : List.of(new TraceKey(kind, id));
    }
}
