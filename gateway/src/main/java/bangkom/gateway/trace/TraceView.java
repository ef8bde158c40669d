package bangkom.gateway.trace;

import java.util.List;

/** A whole trace (jejak): where something came from and what came of it. */
record TraceView(String root, List<TraceNode> nodes, List<TraceLink> links, boolean truncated) {}
