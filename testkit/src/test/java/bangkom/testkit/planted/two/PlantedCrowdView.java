package bangkom.testkit.planted.two;

import java.util.List;
import java.util.UUID;

/** Tells of several people and is noted for none. */
record PlantedCrowdView(List<UUID> participantIds) {}
