package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which evidence decides a level: the latest strong one by the day it was observed, of one day the higher. When it became
 * known does not matter, so that whatever comes late or twice leads to the same level.
 */
final class LevelRule {
    /** The same as {@link ProfileLevels} orders by. */
    private static final Comparator<EvidenceFact> LATEST = Comparator.comparing(EvidenceFact::observedOn)
            .thenComparing(EvidenceFact::level)
            .thenComparing(fact -> fact.sourceId().toString(), Comparator.reverseOrder());

    private LevelRule() {}

    static Optional<EvidenceFact> deciding(List<EvidenceFact> facts, LocalDate asOf) {
        return facts.stream()
                .filter(fact -> fact.accepted() && fact.sourceKind().strong())
                .filter(fact -> !fact.observedOn().isAfter(asOf))
                .max(LATEST);
    }

    static EvidenceVerdict verdict(EvidenceFact fact, Optional<EvidenceFact> deciding, LocalDate asOf) {
        if (!fact.accepted()) {
            return EvidenceVerdict.NOT_ACCEPTED;
        }
        if (!fact.sourceKind().strong()) {
            return EvidenceVerdict.WEAK_SOURCE;
        }
        if (fact.observedOn().isAfter(asOf)) {
            return EvidenceVerdict.AFTER_THE_DAY;
        }
        return deciding.filter(fact::equals).isPresent() ? EvidenceVerdict.DECIDES : EvidenceVerdict.OLDER;
    }
}
