package bangkom.training.plan;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people may change of an item while its plan is a draft; a merge patch: absent stays, null removes. */
record PlanItemAmendment(
        UUID programmeId,
        LocalDate scheduledStart,
        LocalDate scheduledEnd,
        UUID agreementId,
        @Schema(maxLength = 2000) String curriculumConformity,
        @Schema(maxItems = 100) List<PlanCostLine> costLines) {
    private static final int MOST_LINES = 100;
    private static final int LONGEST_TEXT = 2000;

    PlanItemAmendment {
        costLines = costLines == null ? List.of() : costLines;
    }

    PlanItemAmendment patched(ObjectNode patch, ObjectMapper json) throws JsonProcessingException {
        ObjectNode merged = json.valueToTree(this);
        merged.setAll(patch);
        return json.treeToValue(merged, PlanItemAmendment.class).checked();
    }

    PlanItemAmendment withCurriculumConformity(String text) {
        return new PlanItemAmendment(programmeId, scheduledStart, scheduledEnd, agreementId, text, costLines);
    }

    private PlanItemAmendment checked() {
        var found = new Violations();
        found.addIf(
                scheduledStart != null && scheduledEnd != null && scheduledEnd.isBefore(scheduledStart),
                "/scheduledEnd",
                "SCHEDULE_REVERSED",
                "selesai sebelum mulai",
                "ends before it starts");
        found.addIf(
                curriculumConformity != null && curriculumConformity.length() > LONGEST_TEXT,
                "/curriculumConformity",
                "SIZE",
                "paling panjang 2.000 karakter",
                "at most 2,000 characters");
        found.addIf(
                costLines.size() > MOST_LINES, "/costLines", "SIZE", "paling banyak 100 baris", "at most 100 lines");
        for (int i = 0; i < costLines.size(); i++) {
            if (costLines.get(i) == null) {
                found.add("/costLines/" + i, "NOT_NULL", "baris kosong", "empty line");
            } else {
                costLines.get(i).check("/costLines/" + i, found);
            }
        }
        found.throwIfAny(CommonProblem.INVALID_REQUEST);
        var computed = costLines.stream().map(PlanCostLine::computed).toList();
        return new PlanItemAmendment(
                programmeId, scheduledStart, scheduledEnd, agreementId, curriculumConformity, computed);
    }
}
