package bangkom.commons.job;

/** What one step came to; {@code finished} when there is nothing left to do. */
public record JobProgress(long accepted, long unchanged, long rejected, boolean finished) {
    public static final JobProgress FINISHED = new JobProgress(0, 0, 0, true);
}
