package bangkom.competency.profile;

import java.util.Comparator;
import java.util.UUID;

/** What a competency is called; in lists by kind, then by code. */
public record CompetencyName(UUID id, String code, String name, String kind) implements Comparable<CompetencyName> {
    private static final Comparator<CompetencyName> ORDER = Comparator.comparing(CompetencyName::kind)
            .thenComparing(CompetencyName::code)
            .thenComparing(CompetencyName::id);

    @Override
    public int compareTo(CompetencyName other) {
        return ORDER.compare(this, other);
    }
}
