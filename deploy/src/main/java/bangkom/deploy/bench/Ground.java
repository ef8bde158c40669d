package bangkom.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An agency with units and posts, written past the API. */
record Ground(UUID agency) {
    static Ground prepare(Connection database) throws SQLException {
        var ground = new Ground(UUID.randomUUID());
        try (var statement = database.createStatement()) {
            statement.execute("""
                    insert into org_unit (id, agency_id, version, event_sequence, code, name, remote, region,
                        connectivity)
                    select gen_random_uuid(), '%s', 0, 1, 'U' || n, 'Unit ' || n, false, 'Kota', 'GOOD'
                    from generate_series(0, %d) n""".formatted(ground.agency, SampleRow.UNITS - 1));
            statement.execute("""
                    insert into position (id, agency_id, version, event_sequence, code, name, unit_id, job_tier,
                        job_family, job_grade)
                    select gen_random_uuid(), '%1$s', 0, 1, 'P' || n, 'Jabatan ' || n, u.id, 'JF_AHLI_MUDA',
                        'FUNCTIONAL', 9
                    from generate_series(0, %2$d) n join org_unit u on u.agency_id = '%1$s' and u.code = 'U' || n""".formatted(ground.agency, SampleRow.POSTS - 1));
        }
        return ground;
    }

    long employees(Connection database) throws SQLException {
        return count(database, "select count(*) from employee where agency_id = '%s'");
    }

    long events(Connection database) throws SQLException {
        return count(database, """
                select (select count(*) from outbox where agency_id = '%1$s')
                    + (select count(*) from event_feed where agency_id = '%1$s')""");
    }

    private long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql.formatted(agency))) {
            row.next();
            return row.getLong(1);
        }
    }
}
