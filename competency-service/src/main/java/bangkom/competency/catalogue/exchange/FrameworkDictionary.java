package bangkom.competency.catalogue.exchange;

import java.time.Instant;
import java.util.UUID;

/** A dictionary as it is given to others, once it was published. */
record FrameworkDictionary(
        UUID id, String title, String regulation, boolean inForce, Instant publishedAt, String owner) {}
