package bangkom.competency.profile;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which evidence decides a level on a day, by the policy of the competency's dictionary. When it became known does not
 * matter, so that whatever comes late or twice leads to the same level. The function {@code level_on} says it in SQL.
 */
record LevelRule(LevelPolicy policy, LocalDate day) {
    private static final Comparator<EvidenceFact> LATEST = Comparator.comparing(EvidenceFact::observedOn)
            .thenComparing(EvidenceFact::level)
            .thenComparing(fact -> fact.sourceId().toString(), Comparator.reverseOrder())
            .thenComparing(fact -> fact.id().toString(), Comparator.reverseOrder());
    private static final Comparator<EvidenceFact> HIGHEST =
            Comparator.comparing(EvidenceFact::level).thenComparing(LATEST);

    DecidedLevel decide(Collection<EvidenceFact> facts) {
        var valid = facts.stream().filter(fact -> outOfCount(fact).isEmpty());
        var deciding = switch (policy.rule()) {
            case LATEST -> valid.max(LATEST).stream().toList();
            case HIGHEST -> valid.max(HIGHEST).stream().toList();
            case WEIGHTED -> latestOfEachKind(valid);
        };
        var expiresOn = deciding.stream()
                .map(policy::validUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new DecidedLevel(mean(deciding), deciding, expiresOn);
    }

    private static List<EvidenceFact> latestOfEachKind(Stream<EvidenceFact> valid) {
        return valid.collect(groupingBy(EvidenceFact::sourceKind)).values().stream()
                .map(ofKind -> ofKind.stream().max(LATEST).orElseThrow())
                .toList();
    }

    /** Rounded half up; of one fact its own level. */
    private Integer mean(List<EvidenceFact> deciding) {
        int weights = deciding.stream().mapToInt(this::weight).sum();
        int sum =
                deciding.stream().mapToInt(fact -> weight(fact) * fact.level()).sum();
        return deciding.isEmpty() ? null : Integer.valueOf((2 * sum + weights) / (2 * weights));
    }

    private int weight(EvidenceFact fact) {
        return policy.weightOf(fact.sourceKind());
    }

    EvidenceVerdict verdict(EvidenceFact fact, DecidedLevel decided) {
        return outOfCount(fact).orElseGet(() -> {
            if (decided.deciding().contains(fact)) {
                return policy.rule() == DecidingRule.WEIGHTED ? EvidenceVerdict.COUNTS : EvidenceVerdict.DECIDES;
            }
            boolean lower = policy.rule() == DecidingRule.HIGHEST && fact.level() < decided.level();
            return lower ? EvidenceVerdict.LOWER : EvidenceVerdict.OLDER;
        });
    }

    /** Why it is not even weighed; empty if it is. */
    private Optional<EvidenceVerdict> outOfCount(EvidenceFact fact) {
        if (fact.status() != EvidenceStatus.ACCEPTED) {
            return Optional.of(EvidenceVerdict.valueOf(fact.status().name()));
        }
        if (policy.weightOf(fact.sourceKind()) == null) {
            return Optional.of(EvidenceVerdict.WEAK_SOURCE);
        }
        if (fact.observedOn().isAfter(day)) {
            return Optional.of(EvidenceVerdict.AFTER_THE_DAY);
        }
        var until = policy.validUntil(fact);
        return until == null || until.isAfter(day) ? Optional.empty() : Optional.of(EvidenceVerdict.EXPIRED);
    }
}
