package bangkom.competency.gap;

/** From which percentage on a category is reached; the boundary itself belongs to it. */
record MatchThreshold(String category, int atLeast) {}
