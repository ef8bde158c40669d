package bangkom.commons.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** How jobs of some kinds are done: step by step, each step one transaction that keeps its effect and its progress. */
public interface JobWork {
    boolean does(String kind);

    /** Of these the principal must have had one, or the job is not begun. */
    Set<String> roles(String kind);

    JobProgress step(Job job, Connection connection) throws SQLException;
}
