package bangkom.competency.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LevelRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theLatestStrongAcceptedOneDecidesAndEachOtherSaysWhyNot() {
        var older = fact(4, EvidenceSource.TEST, DAY.minusDays(9), true);
        var latest = fact(2, EvidenceSource.SUPERVISOR, DAY.minusDays(1), true);
        var weak = fact(5, EvidenceSource.SELF, DAY, true);
        var refused = fact(5, EvidenceSource.TEST, DAY, false);
        var later = fact(3, EvidenceSource.OUTCOME, DAY.plusDays(1), true);
        var facts = List.of(older, latest, weak, refused, later);
        var deciding = LevelRule.deciding(facts, DAY);
        assertThat(deciding).contains(latest);
        assertThat(facts)
                .extracting(fact -> LevelRule.verdict(fact, deciding, DAY))
                .containsExactly(
                        EvidenceVerdict.OLDER,
                        EvidenceVerdict.DECIDES,
                        EvidenceVerdict.WEAK_SOURCE,
                        EvidenceVerdict.NOT_ACCEPTED,
                        EvidenceVerdict.AFTER_THE_DAY);
    }

    @Test
    void theOrderOfArrivalDecidesNothing() {
        var random = new Random(20_260_302);
        for (int round = 0; round < 1_000; round++) {
            var facts = facts(random);
            var deciding = LevelRule.deciding(facts, DAY);
            Collections.shuffle(facts, random);
            assertThat(LevelRule.deciding(facts, DAY)).isEqualTo(deciding);
        }
    }

    @Test
    void anEarlierDayIsAReplayToThatDay() {
        var random = new Random(20_260_303);
        for (int round = 0; round < 1_000; round++) {
            var facts = facts(random);
            var asOf = DAY.minusDays(random.nextInt(12));
            var known = facts.stream()
                    .filter(fact -> !fact.observedOn().isAfter(asOf))
                    .toList();
            assertThat(LevelRule.deciding(facts, asOf)).isEqualTo(LevelRule.deciding(known, DAY));
        }
    }

    private static List<EvidenceFact> facts(Random random) {
        var sources = List.copyOf(EnumSet.allOf(EvidenceSource.class));
        var facts = new ArrayList<EvidenceFact>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            facts.add(fact(
                    1 + random.nextInt(5),
                    sources.get(random.nextInt(sources.size())),
                    DAY.minusDays(random.nextInt(6) - 1L),
                    random.nextInt(5) > 0));
        }
        return facts;
    }

    private static EvidenceFact fact(int level, EvidenceSource source, LocalDate on, boolean accepted) {
        return new EvidenceFact(UUID.randomUUID(), level, source, UUID.randomUUID(), on, accepted);
    }
}
