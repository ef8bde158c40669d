package bangkom.competency.standard;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A draft to be put in force with others. */
record StandardToActivate(@NotNull UUID standardId) {}
