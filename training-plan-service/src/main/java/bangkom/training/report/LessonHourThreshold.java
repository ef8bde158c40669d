package bangkom.training.report;

import java.time.LocalDate;
import java.util.List;

/** The lesson hours a kind of employment must reach or may not exceed in a year, from a date on. */
record LessonHourThreshold(
        ThresholdKind kind, int lessonHours, List<String> exemptJobTiers, LocalDate validFrom, String regulation) {
    LessonHourStatus judge(String jobTier, int creditedJp) {
        if (exemptJobTiers.contains(jobTier)) {
            return LessonHourStatus.EXEMPT;
        }
        return switch (kind) {
            case FLOOR -> creditedJp >= lessonHours ? LessonHourStatus.MET : LessonHourStatus.BELOW_MINIMUM;
            case CEILING -> creditedJp <= lessonHours ? LessonHourStatus.WITHIN : LessonHourStatus.ABOVE_CEILING;
        };
    }

    int missing(int creditedJp) {
        return kind == ThresholdKind.FLOOR ? Math.max(0, lessonHours - creditedJp) : 0;
    }
}
