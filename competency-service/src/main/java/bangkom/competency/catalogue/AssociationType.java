package bangkom.competency.catalogue;

/** How a competency stands to another one, here or in another framework; the CASE term of 1EdTech beside it. */
public enum AssociationType {
    SAME_AS("exactMatchOf"),
    BROADER_THAN("ext:broaderThan"),
    NARROWER_THAN("ext:narrowerThan"),
    /** Told in CASE from the other side: the former one is replaced by this one. */
    REPLACES("replacedBy"),
    RELATED_TO("isRelatedTo"),
    PART_OF("isPartOf"),
    PRECEDES("precedes");

    private final String caseTerm;

    AssociationType(String caseTerm) {
        this.caseTerm = caseTerm;
    }

    public String caseTerm() {
        return caseTerm;
    }

    /** Whether it says what became of a competency of the former dictionary. */
    boolean continues() {
        return this == SAME_AS || this == REPLACES;
    }
}
