package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole framework as it is written out (CFPackage), read from the database while it is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseWhole(
        @JsonProperty("CFDocument") @NotNull CaseDocument document,

        @JsonProperty("CFItems") @NotNull @Schema(maxItems = 10_000_000)
        Iterable<CaseItem> items,

        @JsonProperty("CFAssociations") @NotNull @Schema(maxItems = 10_000_000)
        Iterable<CaseAssociation> associations,

        @JsonProperty("CFDefinitions") @NotNull CaseDefinitions definitions,

        @JsonProperty("CFRubrics") @NotNull @Schema(maxItems = 1_000_000)
        Iterable<CaseRubric> rubrics) {}
