package bangkom.training.jp;

import java.time.LocalDate;

/** The time over which a rule's cap holds, in the agency's calendar (batas per hari, bulan, tahun). */
public enum CapPeriod {
    DAY,
    MONTH,
    YEAR;

    /** The first day whose earlier credits count against the cap of an activity of these dates. */
    public LocalDate from(LocalDate start, LocalDate end) {
        return switch (this) {
            case DAY -> start;
            case MONTH -> end.withDayOfMonth(1);
            case YEAR -> end.withDayOfYear(1);
        };
    }

    /** The last day that counts against it. */
    public LocalDate to(LocalDate end) {
        return switch (this) {
            case DAY -> end;
            case MONTH -> end.withDayOfMonth(end.lengthOfMonth());
            case YEAR -> end.withDayOfYear(end.lengthOfYear());
        };
    }
}
