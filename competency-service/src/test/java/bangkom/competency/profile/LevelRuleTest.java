package bangkom.competency.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LevelRuleTest {
    private static final LocalDate DAY = SomeEvidence.DAY;
    private static final UUID SKILL = UUID.randomUUID();
    private static final LevelPolicy HIGHEST = new LevelPolicy(DecidingRule.HIGHEST, 12, null);
    private static final LevelPolicy WEIGHTED = new LevelPolicy(
            DecidingRule.WEIGHTED,
            null,
            List.of(new SourceWeight(EvidenceSource.TEST, 3), new SourceWeight(EvidenceSource.PEER, 1)));

    @Test
    void theLatestStrongAcceptedOneDecidesAndEachOtherSaysWhyNot() {
        var older = fact(4, EvidenceSource.TEST, DAY.minusDays(9));
        var latest = fact(2, EvidenceSource.SUPERVISOR, DAY.minusDays(1));
        var weak = fact(5, EvidenceSource.SELF, DAY);
        var revoked = new EvidenceFact(
                UUID.randomUUID(), SKILL, 5, EvidenceSource.TEST, UUID.randomUUID(), DAY, null, EvidenceStatus.REVOKED);
        var later = fact(3, EvidenceSource.OUTCOME, DAY.plusDays(1));
        var facts = List.of(older, latest, weak, revoked, later);
        var rule = new LevelRule(LevelPolicy.DEFAULT, DAY);
        var decided = rule.decide(facts);
        assertThat(decided).isEqualTo(new DecidedLevel(2, List.of(latest), null));
        assertThat(facts)
                .extracting(fact -> rule.verdict(fact, decided))
                .containsExactly(
                        EvidenceVerdict.OLDER,
                        EvidenceVerdict.DECIDES,
                        EvidenceVerdict.WEAK_SOURCE,
                        EvidenceVerdict.REVOKED,
                        EvidenceVerdict.AFTER_THE_DAY);
    }

    @Test
    void aDocumentEndsBeforeThePolicyDoesOrThePolicyBeforeTheDocument() {
        var soon = fact(5, EvidenceSource.PRIOR_LEARNING, DAY.minusMonths(1), DAY.plusDays(3));
        var late = fact(4, EvidenceSource.PRIOR_LEARNING, DAY.minusMonths(2), DAY.plusYears(9));
        var facts = List.of(soon, late);
        assertThat(new LevelRule(HIGHEST, DAY).decide(facts))
                .isEqualTo(new DecidedLevel(5, List.of(soon), DAY.plusDays(3)));
        assertThat(new LevelRule(HIGHEST, DAY.plusDays(3)).decide(facts))
                .isEqualTo(new DecidedLevel(4, List.of(late), DAY.plusMonths(10)));
        assertThat(new LevelRule(LevelPolicy.DEFAULT, DAY.plusYears(1)).decide(facts))
                .isEqualTo(new DecidedLevel(4, List.of(late), DAY.plusYears(9)));
    }

    @Test
    void theHighestDecidesWhileItIsValid() {
        var expired = fact(5, EvidenceSource.TEST, DAY.minusMonths(12));
        var highest = fact(4, EvidenceSource.TEST, DAY.minusMonths(12).plusDays(1));
        var lower = fact(3, EvidenceSource.PEER, DAY);
        var facts = List.of(expired, highest, lower);
        var rule = new LevelRule(HIGHEST, DAY);
        var decided = rule.decide(facts);
        assertThat(decided).isEqualTo(new DecidedLevel(4, List.of(highest), DAY.plusDays(1)));
        assertThat(facts)
                .extracting(fact -> rule.verdict(fact, decided))
                .containsExactly(EvidenceVerdict.EXPIRED, EvidenceVerdict.DECIDES, EvidenceVerdict.LOWER);
        assertThat(new LevelRule(HIGHEST, DAY.plusDays(1)).decide(facts).level())
                .isEqualTo(3);
        assertThat(new LevelRule(HIGHEST, DAY.plusMonths(12)).decide(facts))
                .isEqualTo(new DecidedLevel(null, List.of(), null));
    }

    @Test
    void theLatestOfEachKindCountsByItsWeightAndHalvesGoUp() {
        var test = fact(4, EvidenceSource.TEST, DAY);
        var peer = fact(2, EvidenceSource.PEER, DAY.minusDays(1));
        var older = fact(5, EvidenceSource.PEER, DAY.minusDays(2));
        var unnamed = fact(1, EvidenceSource.OUTCOME, DAY);
        var facts = List.of(test, peer, older, unnamed);
        var rule = new LevelRule(WEIGHTED, DAY);
        var decided = rule.decide(facts);
        assertThat(decided.level()).as("14 / 4").isEqualTo(4);
        assertThat(facts)
                .extracting(fact -> rule.verdict(fact, decided))
                .containsExactly(
                        EvidenceVerdict.COUNTS,
                        EvidenceVerdict.COUNTS,
                        EvidenceVerdict.OLDER,
                        EvidenceVerdict.WEAK_SOURCE);
    }

    @Test
    void theOrderOfArrivalDecidesNothing() {
        var random = new Random(20_260_302);
        for (int round = 0; round < 1_000; round++) {
            var facts = SomeEvidence.facts(random);
            var rule = new LevelRule(SomeEvidence.policy(random), DAY);
            var decided = rule.decide(facts);
            Collections.shuffle(facts, random);
            var again = rule.decide(facts);
            assertThat(again.level()).isEqualTo(decided.level());
            assertThat(again.expiresOn()).isEqualTo(decided.expiresOn());
            assertThat(again.deciding()).containsExactlyInAnyOrderElementsOf(decided.deciding());
        }
    }

    @Test
    void anEarlierDayIsAReplayToThatDay() {
        var random = new Random(20_260_303);
        for (int round = 0; round < 1_000; round++) {
            var facts = SomeEvidence.facts(random);
            var asOf = DAY.minusDays(random.nextInt(100));
            var rule = new LevelRule(SomeEvidence.policy(random), asOf);
            var known = facts.stream()
                    .filter(fact -> !fact.observedOn().isAfter(asOf))
                    .toList();
            assertThat(rule.decide(facts)).isEqualTo(rule.decide(known));
        }
    }

    private static EvidenceFact fact(int level, EvidenceSource source, LocalDate on) {
        return fact(level, source, on, null);
    }

    private static EvidenceFact fact(int level, EvidenceSource source, LocalDate on, LocalDate documentValidUntil) {
        return new EvidenceFact(
                UUID.randomUUID(),
                SKILL,
                level,
                source,
                UUID.randomUUID(),
                on,
                documentValidUntil,
                EvidenceStatus.ACCEPTED);
    }
}
