package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of a package, or one of them read by itself (CFDefinition, CFItemTypeSet, CFSubjectSet). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseDefinitions(
        @JsonProperty("CFItemTypes") @Nullable @Schema(description = "Competency, level, indicator")
        List<CaseDefinition> itemTypes,

        @JsonProperty("CFSubjects") @Nullable @Schema(description = "Urusan pemerintahan")
        List<CaseDefinition> subjects) {}
