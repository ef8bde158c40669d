package bangkom.commons.job;

/** What the owner of a job can do to it. */
public enum JobAction {
    CANCEL
}
