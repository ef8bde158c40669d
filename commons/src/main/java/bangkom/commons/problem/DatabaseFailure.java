package bangkom.commons.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

/** What a failure that reached us through layers of frameworks means to the caller. */
final class DatabaseFailure {
    private DatabaseFailure() {}

    /** A problem thrown inside a transaction may arrive wrapped. */
    static Optional<ProblemException> problemBehind(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException ours) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }

    static CommonProblem meaningOf(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return CommonProblem.STALE_VERSION;
            }
            if (cause instanceof SQLException sql) {
                return ofSqlState(sql);
            }
        }
        return CommonProblem.INTERNAL;
    }

    private static CommonProblem ofSqlState(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")) {
            return CommonProblem.UNAVAILABLE;
        }
        return switch (state) {
            case "23505", "23503", "23P01", "40001", "40P01" -> CommonProblem.CONFLICT;
            case "42501" -> CommonProblem.FORBIDDEN; // a row that row-level security does not let in
            case "55P03" -> CommonProblem.UNAVAILABLE;
            case "22021", "22P05" -> CommonProblem.INVALID_REQUEST; // NUL or an impossible character in text
            // longer, larger or farther in time than can be kept
            case "22001", "22003", "22007", "22008", "22009" -> CommonProblem.INVALID_REQUEST;
            default -> CommonProblem.INTERNAL;
        };
    }
}
