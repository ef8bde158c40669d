package bangkom.testkit.planted.two;

import java.util.UUID;

/** Tells of a person without saying so. */
record PlantedView(UUID employeeId) {}
