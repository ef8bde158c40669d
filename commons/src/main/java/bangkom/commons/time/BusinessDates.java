package bangkom.commons.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as callers write them: YYYY-MM-DD, within the years a civil service can mean. */
public final class BusinessDates {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private BusinessDates() {}

    public static LocalDate parse(String text) {
        var date = LocalDate.parse(text);
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new DateTimeException("between %s and %s".formatted(FIRST, LAST));
        }
        return date;
    }
}
