package bangkom.competency.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A need in its place: 1 is the most pressing. Equal scores go by headcount, then by unit and competency. */
public record RankedNeed(int rank, Candidate need) {
    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate need) -> need.priority().score())
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::headcount).reversed())
            .thenComparing(need -> need.unitId().toString())
            .thenComparing(need -> need.competencyId().toString());

    /** A need with its score, before it has a place. */
    public record Candidate(UUID unitId, UUID competencyId, int headcount, Priority priority) {}

    /** The same needs get the same places, in whatever order they come. */
    public static List<RankedNeed> rank(List<Candidate> needs) {
        var sorted = needs.stream().sorted(ORDER).toList();
        var ranked = new ArrayList<RankedNeed>(sorted.size());
        for (var need : sorted) {
            ranked.add(new RankedNeed(ranked.size() + 1, need));
        }
        return ranked;
    }
}
