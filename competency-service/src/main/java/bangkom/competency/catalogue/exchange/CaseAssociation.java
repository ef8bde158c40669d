package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two things stand to each other as CASE has it (CFAssociation). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Schema.True.class)
record CaseAssociation(
        UUID identifier,
        @Size(max = 500) String uri,

        @NotNull @Size(max = 60) @Schema(examples = "isChildOf")
        String associationType,

        @Nullable Integer sequenceNumber,

        @JsonProperty("CFDocumentURI") @Valid @Nullable CaseLink documentUri,

        @NotNull @Valid CaseLink originNodeURI,
        @NotNull @Valid CaseLink destinationNodeURI,
        Instant lastChangeDateTime) {
    static final String CHILD = "isChildOf";
}
