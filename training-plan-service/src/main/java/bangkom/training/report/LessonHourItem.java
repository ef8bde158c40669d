package bangkom.training.report;

import bangkom.training.jp.Reduction;
import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.UUID;

/** One credited activity of a person's year, by which rule in which version. */
record LessonHourItem(
        UUID completionId,
        DevelopmentForm form,
        LocalDate endedOn,
        int claimedJp,
        int creditedJp,
        UUID ruleId,
        Long ruleVersion,
        Reduction reductionReason) {}
