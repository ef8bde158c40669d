package bangkom.competency.standard;

/** The kinds of training the form tells apart (pelatihan). */
enum RequiredTrainingKind {
    MANAGERIAL,
    TECHNICAL,
    FUNCTIONAL
}
