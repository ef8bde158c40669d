package bangkom.competency.needs;

/** What has been said and done about a need (kebutuhan pengembangan). */
public enum NeedStatus {
    PROPOSED,
    CONFIRMED,
    ACCEPTED,
    DEFERRED,
    REJECTED,
    PLANNED,
    ADDRESSED;

    /** A leader signs off only what was decided by someone, never a score alone. */
    public boolean decided() {
        return this != PROPOSED && this != CONFIRMED;
    }
}
