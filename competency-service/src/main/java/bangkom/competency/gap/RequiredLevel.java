package bangkom.competency.gap;

/** The level a job requires and the one a person has shown, null while unassessed (BR-GAP-01, 03). */
record RequiredLevel(int required, Integer actual) {
    boolean assessed() {
        return actual != null;
    }

    /** Positive is a deficit; null, never 0, for what nobody has assessed. */
    Integer gap() {
        return assessed() ? Integer.valueOf(required - actual) : null;
    }
}
