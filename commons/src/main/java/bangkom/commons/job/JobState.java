package bangkom.commons.job;

/** How far a job has come. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
