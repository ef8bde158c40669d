package bangkom.commons.job;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job as its owner watches it. */
public record JobView(
        UUID id,
        long version,
        String kind,
        JobState state,

        @Schema(description = "Nothing is changed; the rows are only judged")
        boolean validateOnly,

        long rowsTotal,

        @Schema(description = "Rows of which it is known what becomes of them: accepted + unchanged + rejected")
        long rowsRead,

        @Schema(description = "Rows that created or changed something, or would")
        long rowsAccepted,

        @Schema(description = "Rows that say what was known already")
        long rowsUnchanged,

        long rowsRejected,
        int percent,

        @Schema(description = "Since the job started") @Nullable
        Long rowsPerSecond,

        @Nullable Long remainingSeconds,

        @Schema(description = "Problem code of a failed job") @Nullable
        String failure,

        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Where the rejected rows can be read, if there are any") @Nullable
        URI rejectedRows,

        List<JobAction> allowedActions) {

    public static JobView of(Job job, Instant now, String path) {
        var end = job.finishedAt() != null ? job.finishedAt() : now;
        var millis = job.startedAt() == null
                ? 0
                : Duration.between(job.startedAt(), end).toMillis();
        var rate = millis <= 0 ? null : Long.valueOf(job.read() * 1_000 / millis);
        var left = job.state() == JobState.RUNNING && rate != null && rate > 0
                ? Long.valueOf((job.total() - job.read()) / rate)
                : null;
        return new JobView(
                job.id(),
                job.version(),
                job.kind(),
                job.state(),
                job.validateOnly(),
                job.total(),
                job.read(),
                job.accepted(),
                job.unchanged(),
                job.rejected(),
                percent(job),
                rate,
                left,
                job.failure(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.rejected() == 0 ? null : URI.create(path + "/" + job.id() + "/rejected-rows"),
                job.state().isUnderWay() ? List.of(JobAction.CANCEL) : List.of());
    }

    private static int percent(Job job) {
        if (job.total() == 0) {
            return job.state() == JobState.SUCCEEDED ? 100 : 0;
        }
        return (int) (job.read() * 100 / job.total());
    }
}
