package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a CASE document points at (LinkURI, LinkGenURI). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Schema.True.class)
record CaseLink(
        @Size(max = 500) @Nullable String title,

        @NotNull @Size(max = 500) @Schema(examples = "0198c0de-0000-7000-8000-000000000001")
        String identifier,

        @Size(max = 500) @Schema(examples = "http://data.europa.eu/esco/skill/S1.0.1") @Nullable
        String uri,

        @Size(max = 60) @Schema(examples = "ext:ESCO") @Nullable
        String targetType) {
    private static final int LONGEST_TITLE = 200;

    /** A title names what is meant; the words themselves stand with the item. */
    static CaseLink of(String title, UUID identifier, String uri) {
        return new CaseLink(shortened(title), identifier.toString(), uri, null);
    }

    private static String shortened(String title) {
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
