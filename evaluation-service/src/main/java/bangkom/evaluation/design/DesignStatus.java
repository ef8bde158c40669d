package bangkom.evaluation.design;

/** Where a design stands (status rancangan). */
enum DesignStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}
