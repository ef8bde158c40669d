package bangkom.competency.needs;

/** What has been said and done about a need (kebutuhan pengembangan). */
public enum NeedStatus {
    PROPOSED,
    CONFIRMED,
    ACCEPTED,
    DEFERRED,
    REJECTED,
    PLANNED,
    ADDRESSED,
    CLOSED;

    /** Also once it is planned, addressed or closed. */
    public boolean accepted() {
        return this != REJECTED && this != DEFERRED && decided();
    }

    /** A leader signs off only what was decided by someone, never a score alone. */
    public boolean decided() {
        return this != PROPOSED && this != CONFIRMED;
    }
}
