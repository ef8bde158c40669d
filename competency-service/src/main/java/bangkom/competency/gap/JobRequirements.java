package bangkom.competency.gap;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a job requires, beside what one person has; of somebody who holds no job, nothing. */
record JobRequirements(@Nullable UUID positionId, List<RequiredCompetency> competencies) {
    /** Null where no standard is in force. */
    @Nullable
    UUID standardId() {
        return competencies.isEmpty() ? null : competencies.get(0).standardId();
    }
}
