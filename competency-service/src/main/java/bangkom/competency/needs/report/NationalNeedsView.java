package bangkom.competency.needs.report;

import bangkom.competency.needs.SmallestGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The nation's signed-off needs of a year, most people first; no row rests on fewer than five people. */
record NationalNeedsView(int fiscalYear, NationalNeedsBy by, List<NationalNeedsRow> rows) {
    private static final Comparator<NationalNeedsRow.Sum> MOST_PEOPLE =
            Comparator.comparingLong(NationalNeedsRow.Sum::people).reversed().thenComparing(NationalNeedsRow.Sum::key);

    private static final NationalNeedsRow.Sum NOTHING = new NationalNeedsRow.Sum("", 0, 0, 0, 0, 0);

    /** Small groups go into OTHER; were OTHER too small itself, the smallest shown group goes with it. */
    static NationalNeedsView of(int year, NationalNeedsBy by, List<NationalNeedsRow.Sum> sums) {
        var shown = new ArrayList<>(sums.stream()
                .filter(sum -> !sum.key().equals(NationalNeedsRow.Sum.OTHER))
                .sorted(MOST_PEOPLE)
                .toList());
        var other = sums.stream()
                .filter(sum -> sum.key().equals(NationalNeedsRow.Sum.OTHER))
                .reduce(NationalNeedsRow.Sum::and)
                .orElse(null);
        while (!shown.isEmpty() && (small(shown.get(shown.size() - 1)) || other != null && small(other))) {
            var smallest = shown.remove(shown.size() - 1);
            other = other == null ? smallest.and(NOTHING) : other.and(smallest);
        }
        if (other != null && !small(other)) {
            shown.add(other);
        }
        return new NationalNeedsView(
                year, by, shown.stream().map(NationalNeedsRow.Sum::row).toList());
    }

    private static boolean small(NationalNeedsRow.Sum sum) {
        return sum.people() < SmallestGroup.PEOPLE;
    }
}
