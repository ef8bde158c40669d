package bangkom.training.jp;

/** What a rule counts (dasar konversi JP). */
public enum JpBasis {
    PER_ACTUAL_JP,
    PER_DAY,
    PER_ACTIVITY,
    PER_SEMESTER;

    int units(Activity activity) {
        return switch (this) {
            case PER_ACTUAL_JP -> activity.claimedJp();
            case PER_DAY -> activity.days();
            case PER_ACTIVITY -> activity.times();
            case PER_SEMESTER -> activity.semesters();
        };
    }
}
