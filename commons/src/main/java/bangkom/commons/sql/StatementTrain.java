package bangkom.commons.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Statements that travel together, in their order: one round trip for all of them. None of them may be a query whose rows matter. */
public final class StatementTrain {
    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public void add(String statement, Object... parameters) {
        statements.add(statement);
        Collections.addAll(values, parameters);
    }

    public void send(Connection connection) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        try (var all = connection.prepareStatement(String.join(";\n", statements))) {
            for (int i = 0; i < values.size(); i++) {
                all.setObject(i + 1, values.get(i));
            }
            all.execute();
        }
    }
}
