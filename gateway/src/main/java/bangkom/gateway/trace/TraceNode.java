package bangkom.gateway.trace;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing in a trace (simpul jejak): a gap, a plan item, a certificate; and the service that knows it. */
record TraceNode(String kind, String id, JsonNode label, String status, String at, String service) {
    String key() {
        return kind + ":" + id;
    }

    TraceNode of(String owner) {
        return new TraceNode(kind, id, label, status, at, owner);
    }
}
