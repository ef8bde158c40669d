package bangkom.evaluation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored test results. */
@ApplicationScoped
class TestResults {
    private static final String UPSERT = """
            insert into evaluation_test_result (evaluation_id, agency_id, employee_id, pre, post, max)
            values (?, ?, ?, ?, ?, ?)
            on conflict (evaluation_id, employee_id) do update
                set pre = excluded.pre, post = excluded.post, max = excluded.max""";

    private final DataSource database;

    TestResults(DataSource database) {
        this.database = database;
    }

    Map<UUID, TestResult> of(Evaluation evaluation) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select employee_id, pre, post, max from evaluation_test_result"
                        + " where agency_id = ? and evaluation_id = ?")) {
            query.setObject(1, evaluation.agencyId());
            query.setObject(2, evaluation.id());
            var row = query.executeQuery();
            var results = new HashMap<UUID, TestResult>();
            while (row.next()) {
                results.put(
                        row.getObject(1, UUID.class),
                        new TestResult(row.getBigDecimal(2), row.getBigDecimal(3), row.getBigDecimal(4)));
            }
            return results;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last one sent for a person counts. */
    void keep(Evaluation evaluation, Map<UUID, TestResult> results) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var result : results.entrySet()) {
                upsert.setObject(1, evaluation.id());
                upsert.setObject(2, evaluation.agencyId());
                upsert.setObject(3, result.getKey());
                upsert.setBigDecimal(4, result.getValue().pre());
                upsert.setBigDecimal(5, result.getValue().post());
                upsert.setBigDecimal(6, result.getValue().max());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
