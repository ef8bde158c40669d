package bangkom.training.offering.programme;

import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Sortable;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.DevelopmentPath;
import bangkom.training.offering.OfferingVisibility;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as it stands. */
record ProgrammeView(
        UUID id,
        long version,

        @Schema(description = "Its owner") UUID agencyId,

        OfferingVisibility visibility,
        @Sortable String code,
        @Sortable String title,
        UUID providerId,
        DevelopmentForm form,

        @Schema(description = "Follows from the form") DevelopmentPath developmentPath,

        DeliveryMode deliveryMode,
        CooperationMode cooperationMode,
        @Sortable int lessonHours,
        @Sortable int days,
        boolean international,
        List<ProgrammeOutcome> outcomes,
        Rupiah fixedCost,
        Rupiah costPerParticipant,
        int minParticipants,
        int maxParticipants,
        String curriculumConformity,
        ProgrammeStatus status,
        List<ProgrammeVerb> allowedActions) {}
