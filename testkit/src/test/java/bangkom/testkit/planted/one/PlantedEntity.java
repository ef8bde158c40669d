package bangkom.testkit.planted.one;

import bangkom.testkit.planted.two.PlantedHelper;

/** Half of a cycle between two features. */
public class PlantedEntity {
    PlantedHelper other;
}
