package bangkom.competency.catalogue.exchange;

import bangkom.competency.catalogue.CompetencyKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an Indonesian competency has and CASE has no word for. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Schema.True.class)
record CaseExtensions(
        @Nullable CompetencyKind kind,

        @Size(max = 200) @Nullable String governmentAffair,
        @Size(max = 200) @Nullable String issuingAgency) {}
