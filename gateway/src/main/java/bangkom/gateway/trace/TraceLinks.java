package bangkom.gateway.trace;

import java.util.List;

/** What one service knows of the nodes it was asked about (jawaban layanan). */
record TraceLinks(List<TraceNode> nodes, List<TraceLink> links) {
    TraceLinks {
        nodes = nodes == null ? List.of() : List.copyOf(nodes);
        links = links == null ? List.of() : List.copyOf(links);
    }
}
