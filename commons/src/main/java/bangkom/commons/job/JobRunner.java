package bangkom.commons.job;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import bangkom.commons.messaging.Causation;
import bangkom.commons.problem.CommonProblem;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Does the jobs, one at a time on each replica, under the scope of whoever started them. A job belongs to one runner for
 * as long as its lease lasts; whoever takes it over goes on behind the last step that was committed.
 */
@ApplicationScoped
public class JobRunner implements Runnable {
    private static final Duration BROKEN_UPLOAD = Duration.ofDays(1);
    private static final int ATTEMPTS = 20;

    private final UUID self = UUID.randomUUID();
    private final Semaphore wanted = new Semaphore(0);
    private final JobConfig config;
    private final Jobs jobs;
    private final List<JobWork> works;
    private final DataSource database;
    private final CurrentScope scope;
    private final Causation causation;
    private final Instance<People> people;
    private final Clock clock;
    private volatile boolean stopping;
    private Thread thread;

    JobRunner(
            JobConfig config,
            Jobs jobs,
            @All List<JobWork> works,
            DataSource database,
            CurrentScope scope,
            Causation causation,
            Instance<People> people,
            Clock clock) {
        this.config = config;
        this.jobs = jobs;
        this.works = works;
        this.database = database;
        this.scope = scope;
        this.causation = causation;
        this.people = people;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled() && !works.isEmpty()) {
            thread = new Thread(this, "bangkom-jobs");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The step under way is finished, the next one is left to another replica. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wanted.release();
        if (thread != null) {
            thread.join(15_000);
        }
    }

    /** There is something to do. */
    public void wake() {
        wanted.release();
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                if (!runOne()) {
                    wanted.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                    wanted.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                Log.warnf("jobs pause: %s", e.getMessage());
                pause();
            }
        }
    }

    /** False when nothing waits. */
    boolean runOne() throws Exception {
        var claimed = jobs.claim(self, config.lease().toSeconds());
        if (claimed.isPresent()) {
            var job = claimed.get();
            scope.call(new AgencyScope(job.agencyId()), () -> {
                work(job);
                return null;
            });
        }
        return claimed.isPresent();
    }

    private void work(ClaimedJob claimed) throws Exception {
        var found = jobs.find(claimed.agencyId(), claimed.id());
        if (found.isEmpty()) {
            return;
        }
        var job = found.get();
        var work = works.stream().filter(one -> one.does(job.kind())).findFirst();
        if (work.isEmpty() || !stillAllowed(job, work.get())) {
            jobs.finish(job.agencyId(), job.id(), JobState.FAILED, CommonProblem.FORBIDDEN.name());
            return;
        }
        causation.call(new Causation.Cause(job.correlationId(), null, job.traceParent()), () -> {
            steps(claimed, work.get());
            return null;
        });
    }

    private boolean stillAllowed(Job job, JobWork work) {
        return job.roles().stream().anyMatch(work.roles(job.kind())::contains)
                && (!people.isResolvable()
                        || QuarkusTransaction.requiringNew()
                                .call(() -> people.get().stillServes(job.owner())));
    }

    private void steps(ClaimedJob job, JobWork work) throws SQLException {
        var failures = 0;
        while (!stopping) {
            try {
                var progress = QuarkusTransaction.requiringNew()
                        .timeout((int) Duration.ofMinutes(10).toSeconds())
                        .call(() -> step(job, work));
                if (progress.isEmpty()) {
                    return;
                }
                failures = 0;
                if (progress.get().finished()) {
                    jobs.finish(job.agencyId(), job.id(), JobState.SUCCEEDED, null);
                    return;
                }
            } catch (RuntimeException e) {
                if (++failures == ATTEMPTS) {
                    Log.errorf(e, "Job %s failed", job.id());
                    jobs.finish(job.agencyId(), job.id(), JobState.FAILED, CommonProblem.INTERNAL.name());
                    return;
                }
                Log.warnf("Job %s tries its step again: %s", job.id(), e.getMessage());
                pause();
            }
        }
        jobs.release(job, self);
    }

    private Optional<JobProgress> step(ClaimedJob claimed, JobWork work) throws SQLException {
        try (var connection = database.getConnection()) {
            var job = jobs.renew(connection, claimed, self, config.lease().toSeconds());
            if (job.isEmpty()) {
                return Optional.empty();
            }
            var progress = work.step(job.get(), connection);
            jobs.advance(connection, job.get(), progress);
            return Optional.of(progress);
        }
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forgetOld() throws SQLException {
        var now = clock.instant();
        jobs.forget(Ids.newId(now.minus(config.kept())), Ids.newId(now.minus(BROKEN_UPLOAD)));
    }

    private void pause() {
        try {
            Thread.sleep(config.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
