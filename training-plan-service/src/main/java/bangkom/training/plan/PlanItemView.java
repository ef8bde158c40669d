package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.DevelopmentPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PlanItemView(
        UUID id,
        long version,
        UUID planId,
        UUID needItemId,
        UUID needsAnalysisId,
        UUID unitId,
        UUID competencyId,
        Integer targetLevel,

        @Schema(description = "How many people; who they are stands under /participants")
        int participants,

        DevelopmentPath developmentPath,
        DevelopmentForm form,
        UUID programmeId,
        UUID providerId,
        DeliveryMode deliveryMode,
        CooperationMode cooperationMode,
        UUID agreementId,
        LocalDate scheduledStart,
        LocalDate scheduledEnd,
        String curriculumConformity,
        List<PlanCostLine> costLines,
        Rupiah total,

        @Schema(description = "Lesson hours (JP) of the programme, a person")
        int lessonHours,

        PlanItemStatus status,
        String dropReason,
        List<PlanItemVerb> allowedActions) {}
