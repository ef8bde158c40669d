package bangkom.training.offering;

/** The three paths of development (jalur: klasikal, nonklasikal, pendidikan). */
public enum DevelopmentPath {
    CLASSICAL,
    NON_CLASSICAL,
    FORMAL_EDUCATION
}
