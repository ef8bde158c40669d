package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Evidence and policies by chance, the same ones each time. */
final class SomeEvidence {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private SomeEvidence() {}

    static List<EvidenceFact> facts(Random random) {
        var facts = new ArrayList<EvidenceFact>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            var observedOn = DAY.minusDays(random.nextInt(100) - 2L);
            facts.add(new EvidenceFact(
                    uuid(random),
                    uuid(random),
                    1 + random.nextInt(5),
                    any(EvidenceSource.values(), random),
                    uuid(random),
                    observedOn,
                    random.nextInt(3) > 0 ? null : observedOn.plusDays(1 + random.nextInt(90)),
                    random.nextInt(6) > 0 ? EvidenceStatus.ACCEPTED : any(EvidenceStatus.values(), random)));
        }
        return facts;
    }

    static LevelPolicy policy(Random random) {
        var rule = any(DecidingRule.values(), random);
        var weights = Stream.of(EvidenceSource.values())
                .filter(source -> source.strong() && random.nextBoolean())
                .map(source -> new SourceWeight(source, 1 + random.nextInt(4)))
                .toList();
        return new LevelPolicy(
                rule,
                random.nextBoolean() ? null : 1 + random.nextInt(3),
                rule == DecidingRule.WEIGHTED ? weights : List.of());
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
