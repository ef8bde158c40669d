package bangkom.training.offering.programme;

/** Whether a programme is on offer (status program). */
enum ProgrammeStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
