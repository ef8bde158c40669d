package bangkom.competency.gap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nine boxes (kotak talenta) of a year. */
record TalentBoxView(
        int year,
        List<TalentBoxRow> boxes,

        @Schema(description = "Active people without a yearly performance in that year")
        long unrated,

        @Schema(description = "People in no box because they objected to being ranked by machine")
        long restricted) {}
