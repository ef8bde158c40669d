package bangkom.commons.job;

/** A part of a job that is still to be done; {@code settledBefore} is what was stored of the job when it was put there. */
public record Chunk(int number, long settledBefore, byte[] content) {}
