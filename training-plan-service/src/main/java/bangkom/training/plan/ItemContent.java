package bangkom.training.plan;

import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The contents of an item that the law asks for (isi rencana, PP 11/2017 pasal 207 huruf a–g). */
record ItemContent(
        UUID itemId,
        UUID competencyId,
        UUID unitId,
        int participants,
        DevelopmentForm form,
        UUID providerId,
        CooperationMode cooperationMode,
        UUID agreementId,
        LocalDate scheduledStart,
        LocalDate scheduledEnd,
        String curriculumConformity,
        List<PlanCostLine> costLines) {
    /** Cooperation and facilitation rest on an agreement (PKS, MoU). */
    boolean needsAgreement() {
        return cooperationMode == CooperationMode.COOPERATION || cooperationMode == CooperationMode.FACILITATED;
    }
}
