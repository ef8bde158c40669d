package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/** What delivery has to know of an item of a plan (butir rencana). */
public record PlannedItem(
        UUID id,
        UUID planId,
        UUID needItemId,
        UUID programmeId,
        UUID providerId,
        UUID competencyId,
        UUID unitId,
        PlanItemStatus status,
        LocalDate scheduledStart,
        LocalDate scheduledEnd,
        int lessonHours,
        Rupiah total) {}
