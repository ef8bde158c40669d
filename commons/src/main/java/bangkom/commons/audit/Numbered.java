package bangkom.commons.audit;

import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A row of a log with its number, which is where a page goes on. */
public record Numbered<T>(long number, T entry) {
    private static final UUID NONE = new UUID(0, 0);

    public static <T> Numbered<T> of(ResultSet row, T entry) throws SQLException {
        return new Numbered<>(row.getLong("seq"), entry);
    }

    /** The number that a cursor names; 0 without one. */
    public static long after(String cursor) {
        var value = Cursor.parse(cursor).value();
        try {
            return value.isEmpty() ? 0 : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
    }

    public static <T> Page<T> page(List<Numbered<T>> rows, int limit) {
        var page = Page.of(rows, limit, row -> new Cursor(String.valueOf(row.number()), NONE));
        return new Page<>(page.items().stream().map(Numbered::entry).toList(), page.next());
    }
}
