package bangkom.competency.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A typed relation of a competency to another one, or its alignment with something of another framework. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"type": "RELATED_TO", "framework": "ESCO", "uri": "http://data.europa.eu/esco/skill/S1.0.1",
                "title": "Perencanaan"}""")
public record CompetencyAssociation(
        @NotNull AssociationType type,

        @Schema(description = "A competency here; or else uri")
        UUID competencyId,

        @Schema(description = "What the uri belongs to") AssociationFramework framework,

        @Size(max = 500)
        @Pattern(regexp = "(https?://|urn:)[!-~]+")
        @Schema(
                description = "Of something in another framework, such as a unit of SKKNI or a skill of ESCO",
                examples = "http://data.europa.eu/esco/skill/S1.0.1")
        String uri,

        @Size(max = 300) @Schema(description = "What it is called there")
        String title) {
    /** It names a competency or a uri, never both; only a competency can be replaced. */
    boolean pointsAtOne() {
        return (competencyId == null) != (uri == null) && (type != AssociationType.REPLACES || competencyId != null);
    }
}
