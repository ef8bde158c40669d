package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dictionary as a CASE framework (CFDocument). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Schema.True.class)
record CaseDocument(
        UUID identifier,
        @Size(max = 500) String uri,
        @Size(max = 60) @Nullable String frameworkType,

        @Size(max = 10) @Schema(examples = "1.1") @Nullable String caseVersion,

        @Size(max = 300) String creator,
        @Size(max = 300) String title,
        Instant lastChangeDateTime,
        @Size(max = 300) @Nullable String notes,

        @Size(max = 35) @Schema(examples = "id") @Nullable String language,

        @Size(max = 40) @Schema(examples = "Adopted") @Nullable
        String adoptionStatus,

        @JsonProperty("CFPackageURI") @Valid @Nullable CaseLink packageUri) {}
