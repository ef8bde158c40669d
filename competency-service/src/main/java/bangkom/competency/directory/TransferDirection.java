package bangkom.competency.directory;

/** Seen from the agency that asks: people who are to come, or to go. */
enum TransferDirection {
    IN,
    OUT
}
