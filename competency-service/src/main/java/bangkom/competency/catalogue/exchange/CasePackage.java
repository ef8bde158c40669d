package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole framework as one CASE document (CFPackage). */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(additionalProperties = Schema.True.class)
record CasePackage(
        @JsonProperty("CFDocument") @NotNull @Valid CaseDocument document,

        @JsonProperty("CFItems") @NotNull @Size(max = 50_000)
        List<@NotNull @Valid CaseItem> items,

        @JsonProperty("CFAssociations") @NotNull @Size(max = 100_000)
        List<@NotNull @Valid CaseAssociation> associations) {}
