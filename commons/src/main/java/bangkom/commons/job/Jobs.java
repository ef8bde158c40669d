package bangkom.commons.job;

import bangkom.commons.paging.Cursor;
import bangkom.commons.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored jobs of the agencies. */
@ApplicationScoped
public class Jobs {
    private static final String INSERT = """
            insert into job (id, agency_id, version, kind, state, owner, roles, validate_only, english, columns,
                correlation_id, trace_parent, rows_total, rows_accepted, rows_unchanged, rows_rejected, created_at)
            values (:id, :agency, 0, :kind, 'QUEUED', :owner, :roles, :validateOnly, :english, :columns,
                :correlation, :trace, :total, 0, 0, :rejected, :createdAt)""";
    /** The lock it takes on the row is kept to the end of the step: nobody else takes the job over meanwhile. */
    private static final String RENEW = """
            update job set lease_until = clock_timestamp() + make_interval(secs => :seconds),
                started_at = coalesce(started_at, :at)
            where agency_id = :agency and id = :id and runner = :runner and state = 'RUNNING' returning *""";

    private static final String ADVANCE = """
            update job set version = version + 1, rows_accepted = rows_accepted + :accepted,
                rows_unchanged = rows_unchanged + :unchanged, rows_rejected = rows_rejected + :rejected
            where agency_id = :agency and id = :id""";
    private static final String FINISH = """
            update job set version = version + 1, state = :state, failure = :failure, finished_at = :at
            where agency_id = :agency and id = :id and state in ('QUEUED', 'RUNNING')""";
    private static final List<String> CLEAR = List.of(
            "delete from job_chunk where agency_id = :agency and job_id = :id",
            "delete from rehearsed_row where agency_id = :agency and job_id = :id");

    private final DataSource database;
    private final Clock clock;

    Jobs(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(Job job) throws SQLException {
        var values = new HashMap<String, Object>(Map.of(
                "id", job.id(),
                "agency", job.agencyId(),
                "kind", job.kind(),
                "owner", job.owner(),
                "roles", job.roles(),
                "validateOnly", job.validateOnly(),
                "english", job.english(),
                "columns", job.columns(),
                "total", job.total(),
                "rejected", job.rejected()));
        values.put("createdAt", job.createdAt());
        values.put("correlation", job.correlationId());
        values.put("trace", job.traceParent());
        try (var connection = database.getConnection()) {
            NamedSql.execute(connection, INSERT, values);
        }
    }

    @Transactional
    public Optional<Job> find(UUID agency, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            return NamedSql.list(
                            connection,
                            "select * from job where agency_id = :agency and id = :id",
                            Job::of,
                            Map.of("agency", agency, "id", id))
                    .stream()
                    .findFirst();
        }
    }

    /** The newest first; of one owner, or of all when it is null. */
    @Transactional
    List<Job> page(UUID agency, String owner, Cursor after, int limit) throws SQLException {
        var sql = "select * from job where agency_id = :agency";
        var values = new HashMap<String, Object>(Map.of("agency", agency, "limit", limit + 1));
        if (!after.equals(Cursor.start())) {
            sql += " and id < :after";
            values.put("after", after.id());
        }
        if (owner != null) {
            sql += " and owner = :owner";
            values.put("owner", owner);
        }
        try (var connection = database.getConnection()) {
            return NamedSql.list(connection, sql + " order by id desc limit :limit", Job::of, values);
        }
    }

    /** The oldest job that nobody works on, for this runner alone. */
    @Transactional
    Optional<ClaimedJob> claim(UUID runner, long leaseSeconds) throws SQLException {
        try (var connection = database.getConnection()) {
            return NamedSql.list(
                            connection,
                            "select * from claim_job(:runner, :seconds)",
                            row -> new ClaimedJob(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            Map.of("runner", runner, "seconds", (int) leaseSeconds))
                    .stream()
                    .findFirst();
        }
    }

    /** Empty when the job was cancelled or somebody else has it by now. */
    Optional<Job> renew(Connection connection, ClaimedJob job, UUID runner, long leaseSeconds) throws SQLException {
        return NamedSql.list(
                        connection,
                        RENEW,
                        Job::of,
                        Map.of(
                                "agency", job.agencyId(),
                                "id", job.id(),
                                "runner", runner,
                                "seconds", (double) leaseSeconds,
                                "at", clock.instant()))
                .stream()
                .findFirst();
    }

    void advance(Connection connection, Job job, JobProgress by) throws SQLException {
        NamedSql.execute(
                connection,
                ADVANCE,
                Map.of(
                        "agency", job.agencyId(),
                        "id", job.id(),
                        "accepted", by.accepted(),
                        "unchanged", by.unchanged(),
                        "rejected", by.rejected()));
    }

    /** False if it has ended before. */
    @Transactional
    boolean finish(UUID agency, UUID id, JobState state, String failure) throws SQLException {
        var values =
                new HashMap<String, Object>(Map.of("agency", agency, "id", id, "state", state, "at", clock.instant()));
        values.put("failure", failure);
        try (var connection = database.getConnection()) {
            if (NamedSql.execute(connection, FINISH, values) == 0) {
                return false;
            }
            for (var clear : CLEAR) {
                NamedSql.execute(connection, clear, Map.of("agency", agency, "id", id));
            }
            return true;
        }
    }

    /** Lets the next runner begin at once. */
    @Transactional
    void release(ClaimedJob job, UUID runner) throws SQLException {
        try (var connection = database.getConnection()) {
            NamedSql.execute(
                    connection,
                    "update job set lease_until = clock_timestamp() where agency_id = :agency and id = :id and runner = :runner",
                    Map.of("agency", job.agencyId(), "id", job.id(), "runner", runner));
        }
    }

    @Transactional
    void forget(UUID old, UUID broken) throws SQLException {
        try (var connection = database.getConnection()) {
            NamedSql.list(
                    connection,
                    "select 1 from forget_jobs(:old, :broken)",
                    row -> 1,
                    Map.of("old", old, "broken", broken));
        }
    }
}
