package bangkom.testkit.planted.commons;

/** A business word on technical ground. */
class PlantedEmployee {}
