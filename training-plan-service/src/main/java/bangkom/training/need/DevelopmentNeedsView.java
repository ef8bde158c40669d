package bangkom.training.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A page of an analysis' needs, and whether all of them have been heard. */
record DevelopmentNeedsView(
        NeedsReadinessView readiness,
        List<DevelopmentNeedView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
