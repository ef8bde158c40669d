package bangkom.training.plan;

import java.util.Set;

/** Who looks at a plan: what they may do next depends on it. */
record PlanReader(Set<String> roles, String actor) {}
