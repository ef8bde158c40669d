package bangkom.commons.imports;

import bangkom.commons.job.Chunk;
import bangkom.commons.job.Chunks;
import bangkom.commons.job.Job;
import bangkom.commons.job.JobProgress;
import bangkom.commons.job.JobWork;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.Violation;
import bangkom.commons.sql.NamedSql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * Merges a file, one chunk a step: copied into a table of its own, judged and stored set by set, told of in the outbox,
 * all in the transaction that takes the chunk away.
 */
@ApplicationScoped
class ImportWork implements JobWork {
    private static final String SUFFIX = "-import";

    /** Rows that wait for one another across chunks are judged as one; more than these would be one transaction too long. */
    private static final long MOST_TOGETHER = 100_000;

    private static final String REJECT = """
            insert into rejected_row (job_id, agency_id, row_number, cells, pointers, codes, messages)
            select :job, :agency, row_number, array[%s],
                (select string_agg((:pointers::text[])[i], ' ' order by i) from unnest(wrong) i),
                (select string_agg((:codes::text[])[i], ' ' order by i) from unnest(wrong) i),
                (select string_agg((:messages::text[])[i], '; ' order by i) from unnest(wrong) i)
            from judged where wrong <> '{}'""";
    private static final String REHEARSE = """
            insert into rehearsed_row (job_id, agency_id, key, id)
            select :job, :agency, %s, id from judged where wrong = '{}' and not waits""";
    private static final String AUDIT = """
            insert into audit_entry (id, agency_id, occurred_at, actor, operation, correlation_id, subject, action, event,
                fields)
            select new_id(:millis), :agency::uuid, :at::timestamptz, :owner::text, :operation::text, :correlation::text,
                a.subject, a.action, a.event, a.fields
            from (%s) a""";
    private static final String COUNTS = """
            select count(*) filter (where wrong = '{}' and not waits and changes),
                count(*) filter (where wrong = '{}' and not waits and not changes),
                count(*) filter (where wrong <> '{}'),
                count(*) filter (where waits)
            from judged""";

    /** Rows are looked up by their keys: to read a whole table for each chunk would make a large one slower and slower. */
    private static final String BY_INDEX =
            "select set_config('random_page_cost', '0.2', true), set_config('cpu_index_tuple_cost', '0.001', true)";

    private final List<ImportKind<?>> kinds;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    ImportWork(
            @All List<ImportKind<?>> kinds,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "bangkom.service") String service) {
        this.kinds = kinds;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    static String kindOf(ImportKind<?> kind) {
        return kind.name() + SUFFIX;
    }

    @Override
    public boolean does(String kind) {
        return kinds.stream().anyMatch(one -> kindOf(one).equals(kind));
    }

    @Override
    public Set<String> roles(String kind) {
        return kind(kind).roles();
    }

    private ImportKind<?> kind(String name) {
        return kinds.stream()
                .filter(one -> kindOf(one).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public JobProgress step(Job job, Connection connection) throws SQLException {
        var chunk = Chunks.next(connection, job);
        if (chunk.isEmpty()) {
            return JobProgress.FINISHED;
        }
        var kind = kind(job.kind());
        var columns = new ImportColumns<>(kind.draft());
        var values = values(job);
        var stuck = chunk.get().settledBefore() == job.settled();
        try {
            var rows = stage(connection, columns, chunk.get());
            while (stuck && rows < MOST_TOGETHER && chunk.isPresent()) {
                chunk = Chunks.next(connection, job);
                rows += chunk.isEmpty() ? 0 : fill(connection, chunk.get());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        judge(connection, kind, values);
        if (stuck) {
            giveUpWaiting(connection, kind, values);
        }
        return apply(connection, job, kind, columns, values);
    }

    private Map<String, Object> values(Job job) {
        var now = clock.instant();
        var values = new HashMap<String, Object>(Map.of(
                "agency", job.agencyId(),
                "job", job.id(),
                "at", now,
                "millis", now.toEpochMilli(),
                "today", LocalDate.now(clock),
                "validateOnly", job.validateOnly()));
        values.put("owner", job.owner());
        values.put(
                "operation", "importFileOf" + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1));
        values.put("correlation", job.correlationId());
        values.put("trace", job.traceParent());
        return values;
    }

    private static long stage(Connection connection, ImportColumns<?> columns, Chunk chunk)
            throws SQLException, IOException {
        var types = columns.list().stream()
                .map(column -> column.sqlName() + " " + column.sqlType())
                .collect(Collectors.joining(", "));
        NamedSql.execute(
                connection, "create temp table stage (row_number bigint, " + types + ") on commit drop", Map.of());
        return fill(connection, chunk);
    }

    private static long fill(Connection connection, Chunk chunk) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy stage from stdin");
        var rows = CopyText.unpacked(chunk.content());
        copy.writeToCopy(rows, 0, rows.length);
        return copy.endCopy();
    }

    private static void judge(Connection connection, ImportKind<?> kind, Map<String, Object> values)
            throws SQLException {
        NamedSql.list(connection, BY_INDEX, row -> row, Map.of());
        NamedSql.list(connection, kind.locked(), row -> row, values);
        var rules = kind.rules();
        var wrong = IntStream.range(0, rules.size())
                .mapToObj(i -> "case when " + rules.get(i).condition() + " then " + (i + 1) + " end")
                .collect(Collectors.joining(", ", "array_remove(array[", "]::int[], null)"));
        NamedSql.execute(connection, "create temp table judged on commit drop as " + kind.judged(wrong), values);
        var changed = 1;
        while (changed > 0) {
            changed = 0;
            for (var settle : kind.settle()) {
                changed += NamedSql.execute(connection, settle, values);
            }
        }
    }

    /** Nothing was stored since they began to wait: what they wait for is not among them, or was refused. */
    private static void giveUpWaiting(Connection connection, ImportKind<?> kind, Map<String, Object> values)
            throws SQLException {
        NamedSql.execute(
                connection,
                "update judged set waits = false, wrong = array["
                        + (kind.rules().size() + 1) + "] where waits",
                values);
    }

    private JobProgress apply(
            Connection connection, Job job, ImportKind<?> kind, ImportColumns<?> columns, Map<String, Object> values)
            throws SQLException {
        var counts = NamedSql.list(
                        connection,
                        COUNTS,
                        row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)},
                        values)
                .get(0);
        if (counts[2] > 0) {
            reject(connection, job, kind, columns, values);
        }
        if (job.validateOnly()) {
            if (kind.rehearsedKey() != null) {
                NamedSql.execute(connection, REHEARSE.formatted(kind.rehearsedKey()), values);
            }
        } else if (counts[0] > 0) {
            store(connection, kind, values);
        }
        if (counts[3] > 0) {
            putBack(connection, job, columns, job.settled() + counts[0] + counts[1]);
        }
        return new JobProgress(counts[0], counts[1], counts[2], false);
    }

    private void store(Connection connection, ImportKind<?> kind, Map<String, Object> values) throws SQLException {
        NamedSql.execute(
                connection,
                "create temp view accepted as select * from judged where wrong = '{}' and not waits and changes",
                values);
        for (var statement : kind.store()) {
            NamedSql.execute(connection, statement, values);
        }
        if (kind.audited() != null) {
            NamedSql.execute(connection, AUDIT.formatted(kind.audited()), values);
        }
        for (var events : kind.events()) {
            NamedSql.execute(connection, Outbox.recording(events), values);
        }
        NamedSql.execute(connection, "drop view accepted", values);
        outbox.wakeAfterCommit();
    }

    private static void reject(
            Connection connection, Job job, ImportKind<?> kind, ImportColumns<?> columns, Map<String, Object> values)
            throws SQLException {
        var violations = new ArrayList<Violation>(
                kind.rules().stream().map(RowRule::violation).toList());
        if (kind.waitedInVain() != null) {
            violations.add(kind.waitedInVain());
        }
        Function<Function<Violation, String>, List<String>> parts =
                part -> violations.stream().map(part).toList();
        var all = new HashMap<>(values);
        all.put("pointers", parts.apply(Violation::pointer));
        all.put("codes", parts.apply(Violation::code));
        all.put("messages", parts.apply(job.english() ? Violation::messageEn : Violation::messageId));
        var cells = columns.list().stream()
                .map(column -> "coalesce(" + column.sqlName() + "::text, '')")
                .collect(Collectors.joining(", "));
        NamedSql.execute(connection, REJECT.formatted(cells), all);
    }

    /** Behind the rest of the file. */
    private static void putBack(Connection connection, Job job, ImportColumns<?> columns, long settled)
            throws SQLException {
        var rows = new ByteArrayOutputStream();
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select row_number, " + columns.sqlNames() + " from judged where waits) to stdout",
                            rows);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Chunks.add(connection, job.agencyId(), job.id(), settled, CopyText.packed(rows.toByteArray()));
    }
}
