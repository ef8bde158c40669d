package bangkom.competency.catalogue.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A word that items are described by: what kind of item it is (CFItemType), or its government affair (CFSubject). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseDefinition(
        UUID identifier,
        @Schema(maxLength = 500) String uri,

        @Schema(maxLength = 200, examples = "Competency") String title,

        @Schema(maxLength = 20, examples = "1") String hierarchyCode,

        @Schema(maxLength = 200) @Nullable String description,
        Instant lastChangeDateTime) {}
