package bangkom.commons.trace;

import java.util.List;

/** What one service knows of the things it was asked about (jejak), and how they touch each other. */
public record ServiceTrace(List<ServiceTraceNode> nodes, List<ServiceTraceLink> links) {}
