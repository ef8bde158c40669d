package bangkom.deploy.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * What PostgreSQL needs for the same rows when nothing is judged and everything is known beforehand: COPY into the same
 * table with the same indexes and foreign keys, and COPY of the same events into the outbox, in one transaction.
 */
final class CopyAnchor {
    private static final String EMPLOYEES = "copy employee (id, agency_id, version, event_sequence, person_sequence,"
            + " external_ref, nip, name, birth_date, employment_type, rank, education, legal_status, active,"
            + " position_id, unit_id, supervisor_id) from stdin";
    private static final String EVENTS = "copy outbox (event_id, agency_id, topic, partition_key, type, subject,"
            + " sequence, occurred_at, correlation_id, data) from stdin";

    private final Connection database;
    private final Path folder;

    CopyAnchor(Connection database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Milliseconds from the first byte to the commit. */
    long millis(Ground ground, long first, long rows) throws IOException, SQLException {
        var employees = folder.resolve("copy-employees.txt");
        var events = folder.resolve("copy-events.txt");
        write(ground, first, rows, employees, events);
        database.setAutoCommit(false);
        try {
            var copy = database.unwrap(PGConnection.class).getCopyAPI();
            var start = System.nanoTime();
            try (var in = Files.newInputStream(employees)) {
                copy.copyIn(EMPLOYEES, in, 64 * 1024);
            }
            try (var in = Files.newInputStream(events)) {
                copy.copyIn(EVENTS, in, 64 * 1024);
            }
            database.commit();
            return (System.nanoTime() - start) / 1_000_000;
        } finally {
            database.setAutoCommit(true);
            Files.delete(employees);
            Files.delete(events);
        }
    }

    private void write(Ground ground, long first, long rows, Path employees, Path events)
            throws IOException, SQLException {
        var units = ids(ground, "org_unit");
        var posts = ids(ground, "position");
        var millis = System.currentTimeMillis();
        try (var people = Files.newBufferedWriter(employees);
                var told = Files.newBufferedWriter(events)) {
            for (long i = 0; i < rows; i++) {
                var row = SampleRow.of(first, i, rows);
                var leader = row.supervisorNip() == null ? null : id(millis, row.supervisorNip());
                var place = new Place(posts.get("P" + row.post()), units.get("U" + row.unit()), leader);
                employee(people, ground, row, id(millis, row.nip()), place);
                events(told, ground, row, id(millis, row.nip()), place);
            }
        }
    }

    /** Sorts by time as the service's own ids do; the rest of it is the number's. */
    private static UUID id(long millis, String nip) {
        var random = new java.util.SplittableRandom(Long.parseLong(nip));
        return new UUID(
                millis << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    private static void employee(BufferedWriter out, Ground ground, SampleRow row, UUID id, Place place)
            throws IOException {
        line(
                out,
                id,
                ground.agency(),
                0,
                1,
                1,
                "REF-" + row.place(),
                row.nip(),
                row.name(),
                row.birthDate(),
                "PNS",
                "III/c",
                "S1",
                "01",
                true,
                place.post(),
                place.unit(),
                place.leader());
    }

    private static void events(BufferedWriter out, Ground ground, SampleRow row, UUID id, Place place)
            throws IOException {
        var at = "2026-01-01T00:00:00Z";
        line(
                out,
                UUID.randomUUID(),
                ground.agency(),
                "bangkom.directory.v1",
                "employee:" + id,
                "bangkom.employee.upserted.v1",
                "employee:" + id,
                1,
                at,
                ground.agency(),
                """
                {"employeeId":"%s","employmentType":"PNS","contractStart":null,"contractEnd":null,\
                "jobTier":"JF_AHLI_MUDA","positionId":"%s","unitId":"%s","supervisorId":%s,"legalStatus":"01",\
                "active":true}""".formatted(
                        id,
                        place.post(),
                        place.unit(),
                        place.leader() == null ? null : '"' + place.leader().toString() + '"'));
        line(
                out,
                UUID.randomUUID(),
                ground.agency(),
                "bangkom.internal.person.v1",
                id,
                "bangkom.person.upserted.v1",
                "person:" + id,
                1,
                at,
                ground.agency(),
                """
                {"employeeId":"%s","nip":"%s","name":"%s","birthDate":"%s","rank":"III/c"}""".formatted(id, row.nip(), row.name(), row.birthDate()));
    }

    private static void line(BufferedWriter out, Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i].toString());
        }
        out.append('\n');
    }

    private Map<String, UUID> ids(Ground ground, String table) throws SQLException {
        var ids = new HashMap<String, UUID>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select code, id from %s where agency_id = '%s'".formatted(table, ground.agency()))) {
            while (row.next()) {
                ids.put(row.getString(1), row.getObject(2, UUID.class));
            }
        }
        return ids;
    }

    private record Place(UUID post, UUID unit, UUID leader) {}
}
