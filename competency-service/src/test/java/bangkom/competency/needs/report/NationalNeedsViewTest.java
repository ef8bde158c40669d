package bangkom.competency.needs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NationalNeedsViewTest {
    @Test
    void smallGroupsAreShownTogether() {
        assertThat(shown(sum("A", 9), sum("B", 3), sum("C", 2), sum("D", 20)))
                .containsExactly("D: 20", "A: 9", "OTHER: 5");
    }

    @Test
    void whenTheSmallOnesTogetherAreTooFewTheSmallestShownOneGoesWithThem() {
        assertThat(shown(sum("A", 9), sum("B", 3), sum("D", 20))).containsExactly("D: 20", "OTHER: 12");
        assertThat(shown(sum("A", 4))).isEmpty();
        assertThat(shown(sum("A", 9), sum("OTHER", 1))).containsExactly("OTHER: 10");
        assertThat(shown()).isEmpty();
    }

    @Test
    void noRowIsSmallAndNobodyIsLostUnlessAllAreTooFew() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            var sums = new ArrayList<NationalNeedsRow.Sum>();
            for (int n = random.nextInt(6); n > 0; n--) {
                sums.add(sum(n == 1 && random.nextBoolean() ? "OTHER" : "K" + n, random.nextInt(12)));
            }
            var rows = NationalNeedsView.of(2027, NationalNeedsBy.KIND, sums, keys -> apart(sums, keys))
                    .rows();
            var all = sums.stream().mapToLong(NationalNeedsRow.Sum::people).sum();
            assertThat(rows).allSatisfy(row -> assertThat(row.people()).isGreaterThanOrEqualTo(5));
            assertThat(rows.stream().mapToLong(NationalNeedsRow::people).sum()).isEqualTo(all < 5 ? 0 : all);
        }
    }

    @Test
    void theMeanGapIsOfThoseAssessed() {
        assertThat(new NationalNeedsRow.Sum("A", 2, 3, 9, 8, 12).row().meanGap())
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(new NationalNeedsRow.Sum("A", 2, 3, 9, 0, 0).row().meanGap()).isNull();
    }

    @Test
    void whoIsInSeveralSmallGroupsIsOnePerson() {
        var sums = List.of(sum("A", 4), sum("B", 4));
        assertThat(NationalNeedsView.of(2027, NationalNeedsBy.KIND, sums, keys -> sum("OTHER", 4))
                        .rows())
                .as("the same four in both")
                .isEmpty();
    }

    /** Added up as if nobody were in two of them. */
    private static NationalNeedsRow.Sum apart(List<NationalNeedsRow.Sum> sums, List<String> keys) {
        return sum(
                "OTHER",
                sums.stream()
                        .filter(sum -> keys.contains(sum.key()))
                        .mapToLong(NationalNeedsRow.Sum::people)
                        .sum());
    }

    private static List<String> shown(NationalNeedsRow.Sum... sums) {
        return NationalNeedsView.of(2027, NationalNeedsBy.KIND, List.of(sums), keys -> apart(List.of(sums), keys))
                .rows()
                .stream()
                .map(row -> row.key() + ": " + row.people())
                .toList();
    }

    private static NationalNeedsRow.Sum sum(String key, long people) {
        return new NationalNeedsRow.Sum(key, 1, 1, people, 0, 0);
    }
}
