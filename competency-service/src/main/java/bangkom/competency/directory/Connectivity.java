package bangkom.competency.directory;

/** How well a unit is connected; decides whether learning online can reach it. */
enum Connectivity {
    GOOD,
    LIMITED,
    NONE
}
