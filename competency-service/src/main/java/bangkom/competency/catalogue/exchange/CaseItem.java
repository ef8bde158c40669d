package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency, one of its levels or one of their indicators as CASE has them (CFItem). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Schema.True.class)
record CaseItem(
        @NotNull UUID identifier,
        @Size(max = 500) String uri,

        @JsonProperty("CFDocumentURI") @Valid @Nullable CaseLink documentUri,

        @Size(max = 4000) String fullStatement,

        @Size(max = 500) @Schema(description = "The name in English") @Nullable
        String alternativeLabel,

        @JsonProperty("CFItemType") @Size(max = 100) @Schema(examples = "Competency") @Nullable
        String itemType,

        @JsonProperty("CFItemTypeURI") @Valid @Nullable CaseLink itemTypeUri,

        @Size(max = 20) @Schema(description = "The government affair") @Nullable
        List<@Size(max = 300) String> subject,

        @Size(max = 20) @Nullable List<@Valid CaseLink> subjectURI,

        @Size(max = 100) @Schema(examples = "M.1") @Nullable String humanCodingScheme,

        @Size(max = 40) @Schema(description = "The level, or the indicator's number", examples = "3") @Nullable
        String listEnumeration,

        @Size(max = 300) @Schema(description = "The name") @Nullable
        String abbreviatedStatement,

        @Size(max = 35) @Nullable String language,
        Instant lastChangeDateTime,
        @Valid @Nullable CaseExtensions extensions) {
    static final String COMPETENCY = "Competency";
    static final String LEVEL = "Level";
    static final String INDICATOR = "Behavioural indicator";

    boolean isA(String type) {
        return type.equalsIgnoreCase(itemType);
    }
}
