package bangkom.competency.needs;

/** How many needs of an analysis were decided, and how; what was accepted stays so when it is planned and addressed. */
public record NeedDecisions(int accepted, int deferred, int rejected, int undecided) {}
