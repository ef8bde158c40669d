package bangkom.competency.standard;

/** How much a requirement matters for the job: mutlak, penting, perlu. */
enum RequirementImportance {
    MANDATORY,
    IMPORTANT,
    NEEDED
}
