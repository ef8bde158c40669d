package bangkom.competency.needs.report;

import bangkom.competency.needs.SmallestGroup;
import bangkom.competency.needs.report.NationalNeedsRow.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The nation's signed-off needs of a year, most people first; no row rests on fewer than five people. */
record NationalNeedsView(int fiscalYear, NationalNeedsBy by, List<NationalNeedsRow> rows) {
    private static final Comparator<Sum> MOST_PEOPLE =
            Comparator.comparingLong(Sum::people).reversed().thenComparing(Sum::key);

    /**
     * Small groups go into OTHER; were OTHER too small itself, the smallest shown group goes with it. Whoever is in several
     * of its groups is one person, so they are added up together, not one by one.
     */
    static NationalNeedsView of(int year, NationalNeedsBy by, List<Sum> sums, Function<List<String>, Sum> together) {
        var shown = new ArrayList<>(sums.stream()
                .filter(sum -> !sum.isOther() && !small(sum))
                .sorted(MOST_PEOPLE)
                .toList());
        var hidden = new ArrayList<>(sums.stream()
                .filter(sum -> sum.isOther() || small(sum))
                .map(Sum::key)
                .toList());
        if (!hidden.isEmpty()) {
            var other = together.apply(hidden);
            while (small(other) && !shown.isEmpty()) {
                hidden.add(shown.remove(shown.size() - 1).key());
                other = together.apply(hidden);
            }
            if (!small(other)) {
                shown.add(other);
            }
        }
        return new NationalNeedsView(year, by, shown.stream().map(Sum::row).toList());
    }

    private static boolean small(Sum sum) {
        return sum.people() < SmallestGroup.PEOPLE;
    }
}
