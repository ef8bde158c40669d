package bangkom.commons.messaging.inbox;

import java.sql.SQLException;

/** Tells failures that pass by themselves (connection lost, deadlock, no space) from those that stay. */
final class Transient {
    private Transient() {}

    static boolean isTransient(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isTransient(sql.getSQLState());
            }
        }
        return false;
    }

    private static boolean isTransient(String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("40001")
                || state.equals("40P01")
                || state.equals("55P03");
    }
}
