package bangkom.competency.directory;

import bangkom.commons.problem.Violations;
import java.time.Clock;
import java.time.LocalDate;

/** What a day given for something that has happened must be. */
final class Dates {
    private Dates() {}

    static void requirePast(LocalDate day, Clock clock, String pointer) {
        new Violations()
                .addIf(
                        day.isAfter(LocalDate.now(clock)),
                        pointer,
                        "DATE_IN_FUTURE",
                        "tanggal belum tiba",
                        "the date has not come yet")
                .throwIfAny(DirectoryProblem.DATE_IN_FUTURE);
    }
}
