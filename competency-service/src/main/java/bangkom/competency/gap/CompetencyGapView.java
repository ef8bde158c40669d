package bangkom.competency.gap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a standard requires of one competency and what the person has shown. */
record CompetencyGapView(
        UUID competencyId,
        String code,
        String name,
        String kind,
        int required,

        @Schema(description = "Null while unassessed") @Nullable
        Integer actual,

        @Schema(description = "required - actual: positive is a deficit; null, never 0, while unassessed") @Nullable
        Integer gap) {
    static CompetencyGapView of(RequiredCompetency competency) {
        var level = competency.level();
        return new CompetencyGapView(
                competency.competency().id(),
                competency.competency().code(),
                competency.competency().name(),
                competency.kind(),
                level.required(),
                level.actual(),
                level.gap());
    }
}
