package bangkom.competency.needs.calendar;

/** Where a phase of the calendar stands today. */
public enum PhaseState {
    UPCOMING,
    RUNNING,
    LATE,
    DONE
}
