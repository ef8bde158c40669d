package bangkom.training.delivery.session;

import bangkom.training.delivery.ToldContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionEventsTest {
    private static final UUID ID = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void everyStepKeepsItsPublishedContract(SessionVerb verb) {
        ToldContract.assertKept(new SessionChanged(
                ID,
                ID,
                ID,
                ID,
                ID,
                "Angkatan I",
                verb.to,
                Instant.parse("2026-04-06T01:00:00Z"),
                Instant.parse("2026-04-10T09:00:00Z"),
                30,
                6,
                List.of(new CompetencyGoal(ID, 3)),
                1,
                verb));
    }
}
