package bangkom.training.report;

import bangkom.commons.audit.access.AboutPerson;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's lesson hours of a year (rekap JP), against the threshold of their employment. */
record LessonHoursView(
        UUID employeeId,
        int year,
        @Nullable String employmentType,
        int claimedJp,
        int creditedJp,
        LessonHourStatus status,

        @Schema(description = "JP still missing to the floor; 0 where none holds")
        int missingJp,

        @Nullable LessonHourThreshold threshold,
        List<LessonHourItem> items)
        implements AboutPerson {
    static LessonHoursView of(
            UUID employeeId,
            int year,
            String employmentType,
            String jobTier,
            LessonHourThreshold threshold,
            List<LessonHourItem> items) {
        int claimed = items.stream().mapToInt(LessonHourItem::claimedJp).sum();
        int credited = items.stream().mapToInt(LessonHourItem::creditedJp).sum();
        return new LessonHoursView(
                employeeId,
                year,
                employmentType,
                claimed,
                credited,
                threshold == null ? LessonHourStatus.NOT_REGULATED : threshold.judge(jobTier, credited),
                threshold == null ? 0 : threshold.missing(credited),
                threshold,
                items);
    }
}
