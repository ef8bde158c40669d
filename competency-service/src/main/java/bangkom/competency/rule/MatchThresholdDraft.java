package bangkom.competency.rule;

import bangkom.competency.gap.MatchPurpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All thresholds of a purpose, as a regulation states them. */
@Schema(examples = """
        {"purpose": "FILLING", "validFrom": "2099-01-01", "regulation": "PermenPANRB contoh",
        "categories": [{"category": "MS", "atLeast": 85}, {"category": "MMS", "atLeast": 70}, {"category": "KMS", "atLeast": 0}]}""")
record MatchThresholdDraft(
        @NotNull MatchPurpose purpose,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid MatchCategoryDraft> categories,

        @NotNull @Schema(description = "Tomorrow or later", examples = "2099-01-01")
        LocalDate validFrom,

        @NotBlank @Size(max = 300) String regulation) {}
