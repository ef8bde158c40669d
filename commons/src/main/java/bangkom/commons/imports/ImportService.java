package bangkom.commons.imports;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.job.Chunks;
import bangkom.commons.job.Job;
import bangkom.commons.job.JobRunner;
import bangkom.commons.job.JobState;
import bangkom.commons.job.Jobs;
import bangkom.commons.job.RejectedRows;
import bangkom.commons.messaging.Causation;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ItemErrors;
import bangkom.commons.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** Takes files in, a few at a time, and queues a job for each. */
@ApplicationScoped
class ImportService {
    static final int CHUNK = 5_000;
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Validator validator;
    private final ItemErrors errors;
    private final Jobs jobs;
    private final JobRunner runner;
    private final Caller caller;
    private final Causation causation;
    private final DataSource database;
    private final Clock clock;

    ImportService(
            Validator validator,
            ItemErrors errors,
            Jobs jobs,
            JobRunner runner,
            Caller caller,
            Causation causation,
            DataSource database,
            Clock clock) {
        this.validator = validator;
        this.errors = errors;
        this.jobs = jobs;
        this.runner = runner;
        this.caller = caller;
        this.causation = causation;
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the rows of the file; the job is not there before {@link #enqueue}. */
    <D extends Record> Job keep(ImportKind<D> kind, ImportFormat format, boolean validateOnly, InputStream file)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "imports: %d", AT_ONCE);
        }
        var id = Ids.newId(clock.instant());
        var agency = caller.agencyId();
        try (var table = format.open(file)) {
            var header = table.next();
            var upload = new Upload<>(kind, header == null ? new String[0] : header, validator, errors);
            for (var row = table.next(); row != null; row = table.next()) {
                upload.add(row);
                if (upload.rows() > format.mostRows()) {
                    throw new ProblemException(CommonProblem.TOO_LARGE, "%s: %d", format, format.mostRows());
                }
                if (upload.holds(CHUNK)) {
                    store(agency, id, upload);
                }
            }
            store(agency, id, upload);
            return job(id, agency, kind, validateOnly, upload);
        } catch (IOException | RuntimeException e) {
            discard(agency, id);
            throw e;
        } finally {
            places.release();
        }
    }

    @Transactional
    void enqueue(Job job) throws SQLException {
        jobs.enqueue(job);
    }

    void begin() {
        runner.wake();
    }

    void discard(UUID agency, UUID job) {
        QuarkusTransaction.requiringNew().call(() -> {
            for (var table : List.of("job_chunk", "rejected_row")) {
                try (var connection = database.getConnection();
                        var delete = connection.prepareStatement(
                                "delete from " + table + " where agency_id = ? and job_id = ?")) {
                    delete.setObject(1, agency);
                    delete.setObject(2, job);
                    delete.executeUpdate();
                }
            }
            return null;
        });
    }

    private void store(UUID agency, UUID job, Upload<?> upload) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                RejectedRows.add(connection, agency, job, upload.takeRejected());
                if (upload.hasChunk()) {
                    Chunks.add(connection, agency, job, -1, upload.takeChunk());
                }
            }
            return null;
        });
    }

    private Job job(UUID id, UUID agency, ImportKind<?> kind, boolean validateOnly, Upload<?> upload) {
        var cause = causation.now();
        return new Job(
                id,
                agency,
                0,
                ImportWork.kindOf(kind),
                JobState.QUEUED,
                QuarkusTransaction.requiringNew().call(caller::actor),
                List.copyOf(caller.roles()),
                validateOnly,
                errors.english(),
                new ImportColumns<>(kind.draft()).names(),
                cause.correlationId(),
                cause.traceParent(),
                upload.rows(),
                0,
                0,
                upload.allRejected(),
                null,
                clock.instant(),
                null,
                null);
    }
}
