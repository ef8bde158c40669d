package bangkom.training.delivery.completion;

import bangkom.training.delivery.ToldContract;
import bangkom.training.jp.Reduction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletionEventsTest {
    private static final UUID ID = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");

    @Test
    void completionsAndCertificatesKeepTheirPublishedContracts() {
        ToldContract.assertKept(completion(ID, null, 40, List.of(new CompetencyReached(ID, 3))));
        ToldContract.assertKept(completion(null, Reduction.NO_RULE, 0, List.of()));
        ToldContract.assertKept(new CertificateIssued(ID, ID, ID, "STTP-2026-000001", 1));
    }

    private static CompletionVerified completion(
            UUID rule, Reduction reduction, int credited, List<CompetencyReached> outcomes) {
        return new CompletionVerified(
                ID, ID, ID, ID, ID, ID, null, LocalDate.of(2026, 4, 10), 40, credited, rule, reduction, outcomes, 1);
    }
}
