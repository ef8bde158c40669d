package bangkom.gateway.trace;

/** That one thing led to another (kaitan jejak): from its source to its consequence, as {@code kind:id}. */
record TraceLink(String from, String to, String relation) {}
