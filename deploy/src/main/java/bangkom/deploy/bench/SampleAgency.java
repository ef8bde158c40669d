package bangkom.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The made-up agency that reads and writes are measured on, written past the API: the same rows at every run. */
record SampleAgency(long employees, int evidence) {
    static final UUID AGENCY = id(1, 1);
    static final UUID OTHER_AGENCY = id(1, 3);
    static final int COMPETENCIES = 20_000;

    /** Published, but by another agency and not for the nation. */
    static final UUID HIDDEN_COMPETENCY = competency(COMPETENCIES + 1);

    private static final String SQL = "sample-agency.sql";

    String title() {
        return "%,d employees".formatted(employees) + (evidence == 9 ? "" : " × %d competencies".formatted(evidence));
    }

    long units() {
        return Math.max(20, employees / 100);
    }

    long positions() {
        return Math.max(100, employees / 20);
    }

    void write(Connection database) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var file = SampleAgency.class.getResourceAsStream(SQL)) {
            statement.execute("set session_replication_role = replica"); // references hold by construction
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":employees", String.valueOf(employees))
                    .replace(":evidence", String.valueOf(evidence))
                    .replace(":units", String.valueOf(units()))
                    .replace(":positions", String.valueOf(positions())));
            statement.execute("reset session_replication_role");
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    static UUID competency(long n) {
        return id(5, n);
    }

    static UUID employee(long n) {
        return id(7, n);
    }

    /** As the SQL makes them. */
    private static UUID id(int kind, long n) {
        return new UUID(0x0198c00000007000L | (long) kind << 32, 0x8000_0000_0000_0000L | n);
    }
}
