package bangkom.competency.profile;

import bangkom.commons.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a version of a dictionary lets evidence decide a level: by which rule, and for how long it is valid. */
@Schema(
        examples =
                "{\"rule\": \"WEIGHTED\", \"validityMonths\": 36, \"weights\": [{\"sourceKind\": \"TEST\", \"weight\": 2}]}")
public record LevelPolicy(
        @NotNull
        @Schema(
                description = "Of what is accepted, strong and still valid: the latest; the highest; or the mean of the"
                        + " latest of each kind of source by weight, rounded half up")
        DecidingRule rule,

        @Min(1)
        @Max(600)
        @Nullable
        @Schema(description = "How long evidence counts after it was observed; null: without end", examples = "36")
        Integer validityMonths,

        @Size(max = 20)
        @Nullable
        @Schema(description = "WEIGHTED only; a kind of source that is not named does not count")
        List<@NotNull @Valid SourceWeight> weights) {
    public static final LevelPolicy DEFAULT = new LevelPolicy(DecidingRule.LATEST, null, List.of());

    public LevelPolicy {
        weights = weights == null ? List.of() : weights;
    }

    /** {@code where} is where the policy stands in the request. */
    public void check(String where, Violations violations) {
        violations.addIf(
                rule == DecidingRule.WEIGHTED == weights.isEmpty(),
                where + "/weights",
                "WEIGHTS_DO_NOT_FIT",
                "bobot hanya dan selalu ada pada aturan WEIGHTED",
                "weights belong to the rule WEIGHTED, which needs some");
        var seen = new HashSet<EvidenceSource>();
        for (int i = 0; i < weights.size(); i++) {
            var source = weights.get(i).sourceKind();
            violations.addIf(
                    !source.strong(),
                    where + "/weights/" + i + "/sourceKind",
                    "WEAK_SOURCE",
                    "sumber ini tidak menentukan level",
                    "this source decides no level");
            violations.addIf(
                    !seen.add(source),
                    where + "/weights/" + i + "/sourceKind",
                    "DUPLICATE",
                    "sumber disebut dua kali",
                    "named twice");
        }
    }

    /** Null for what does not count. */
    @Nullable
    Integer weightOf(EvidenceSource source) {
        if (!source.strong()) {
            return null;
        }
        return rule != DecidingRule.WEIGHTED
                ? Integer.valueOf(1)
                : weights.stream()
                        .filter(one -> one.sourceKind() == source)
                        .map(SourceWeight::weight)
                        .findFirst()
                        .orElse(null);
    }

    /** The first day on which it counts no longer, by this policy or as its document ends; null: without end. */
    @Nullable
    LocalDate validUntil(EvidenceFact fact) {
        var byPolicy = validityMonths == null ? null : fact.observedOn().plusMonths(validityMonths);
        var byDocument = fact.documentValidUntil();
        if (byPolicy == null || byDocument == null) {
            return byPolicy == null ? byDocument : byPolicy;
        }
        return byPolicy.isBefore(byDocument) ? byPolicy : byDocument;
    }
}
