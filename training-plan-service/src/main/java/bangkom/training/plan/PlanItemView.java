package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Sortable;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.DevelopmentPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record PlanItemView(
        UUID id,
        long version,
        UUID planId,
        @Nullable UUID needItemId,
        @Nullable UUID needsAnalysisId,
        @Nullable UUID unitId,
        UUID competencyId,
        @Nullable Integer targetLevel,

        @Schema(description = "How many people; who they are stands under /participants")
        int participants,

        @Nullable DevelopmentPath developmentPath,
        @Nullable DevelopmentForm form,
        @Nullable UUID programmeId,
        @Nullable UUID providerId,
        @Nullable DeliveryMode deliveryMode,
        @Nullable CooperationMode cooperationMode,
        @Nullable UUID agreementId,
        @Nullable LocalDate scheduledStart,
        @Nullable LocalDate scheduledEnd,
        @Nullable String curriculumConformity,
        List<PlanCostLine> costLines,
        Rupiah total,

        @Schema(description = "Lesson hours (JP) of the programme, a person") @Sortable
        int lessonHours,

        PlanItemStatus status,
        @Nullable String dropReason,
        List<PlanItemVerb> allowedActions) {}
