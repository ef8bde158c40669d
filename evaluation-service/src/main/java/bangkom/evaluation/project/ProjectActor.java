package bangkom.evaluation.project;

/** Who takes a step: the author, the mentor, or the personnel unit. */
enum ProjectActor {
    AUTHOR,
    MENTOR,
    HR
}
