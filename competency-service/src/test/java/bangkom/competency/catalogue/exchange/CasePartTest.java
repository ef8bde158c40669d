package bangkom.competency.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CasePartTest {
    @Test
    void everyPartHasAnIdOfItsOwnAndLeadsBackToItsCompetency() {
        var competency = UUID.randomUUID();
        var seen = new HashSet<UUID>();
        for (int level = 1; level <= 5; level++) {
            for (int number = 0; number <= 20; number++) {
                var part = CasePart.indicator(level, number);
                assertThat(seen.add(part.in(competency))).isTrue();
                assertThat(seen.add(part.linkToParent().in(competency))).isTrue();
            }
        }
        for (int i = 0; i < 50; i++) {
            assertThat(seen.add(CasePart.association(i).in(competency))).isTrue();
        }
        assertThat(seen)
                .doesNotContain(competency)
                .allMatch(id -> CasePart.owners(id).contains(competency));
    }
}
