package bangkom.deploy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Numbers of civil servants that nobody has: valid by BR-NIP-01 to 03, and another for each {@code n}. */
public final class SampleNip {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1965, 1, 1);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2010, 1);

    private SampleNip() {}

    public static String of(long n) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(birthDate(n))
                + FIRST_MONTH.plusMonths(n / 10_000 % 180).toString().replace("-", "")
                + (1 + n / 1_800_000 % 2)
                + "%03d".formatted(1 + n / 3_600_000 % 999);
    }

    public static LocalDate birthDate(long n) {
        return FIRST_BIRTHDAY.plusDays(n % 10_000);
    }
}
