package bangkom.competency.needs.survey;

import bangkom.competency.directory.EmploymentType;
import bangkom.competency.directory.JobFamily;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as it is written. */
record SurveyInstrumentDraft(
        @NotNull UUID needsAnalysisId,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid SurveyQuestion> questions,

        @Size(max = 500)
        @Schema(description = "Units that are asked, with those below them; absent or empty: all of the analysis")
        List<@NotNull UUID> unitIds,

        @Size(max = 2) @Schema(description = "Whose employment is one of these; absent or empty: all")
        List<@NotNull EmploymentType> employmentTypes,

        @Size(max = 3) @Schema(description = "Whose job is of one of these; absent or empty: all")
        List<@NotNull JobFamily> jobFamilies,

        @Schema(description = "First day of answers; absent: that of the analysis")
        LocalDate opensOn,

        @Schema(description = "Last day of answers; absent: that of the analysis")
        LocalDate closesOn,

        @Schema(description = "Nobody finds out who said what; it asks one unit or all, and shows results once closed")
        Boolean anonymous) {
    List<UUID> audience() {
        return unitIds == null ? List.of() : unitIds;
    }

    /** Those it names; of an analysis of one unit that unit, if it names none. */
    Set<UUID> audience(UUID scope) {
        return audience().isEmpty() && scope != null ? Set.of(scope) : new HashSet<>(audience());
    }

    Map<String, UUID> unitsByPointer() {
        var units = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < audience().size(); i++) {
            units.put("/unitIds/" + i, audience().get(i));
        }
        return units;
    }

    boolean hidesWho() {
        return Boolean.TRUE.equals(anonymous);
    }

    static String[] names(List<? extends Enum<?>> codes) {
        return codes == null
                ? new String[0]
                : codes.stream().distinct().map(Enum::name).toArray(String[]::new);
    }
}
