package bangkom.training.plan;

import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import java.util.UUID;

/** What an item takes over from its programme (program pelatihan). */
record PlannedProgramme(
        UUID id,
        UUID providerId,
        DevelopmentForm form,
        DeliveryMode deliveryMode,
        CooperationMode cooperationMode,
        int lessonHours,
        String curriculumConformity) {
    static final PlannedProgramme NONE = new PlannedProgramme(null, null, null, null, null, 0, null);
}
