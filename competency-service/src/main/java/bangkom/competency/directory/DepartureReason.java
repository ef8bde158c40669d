package bangkom.competency.directory;

/** Why somebody is no civil servant any more (pensiun, mengundurkan diri, meninggal, diberhentikan). */
enum DepartureReason {
    RETIRED,
    RESIGNED,
    DIED,
    DISMISSED
}
