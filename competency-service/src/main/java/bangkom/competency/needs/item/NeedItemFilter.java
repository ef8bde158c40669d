package bangkom.competency.needs.item;

import bangkom.competency.needs.NeedStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which needs are asked for; what is null does not matter. */
record NeedItemFilter(UUID needsAnalysisId, UUID unitId, UUID competencyId, NeedStatus status, UUID sourceId) {
    Map<String, Object> given() {
        var given = new LinkedHashMap<String, Object>();
        given.put("needsAnalysisId", needsAnalysisId);
        given.put("unitId", unitId);
        given.put("competencyId", competencyId);
        given.put("status", status);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
