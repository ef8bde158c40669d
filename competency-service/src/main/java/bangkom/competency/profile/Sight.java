package bangkom.competency.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whose records a caller sees: everyone's, or the own, those of the own subordinates, those of the own unit. */
public record Sight(boolean everyone, UUID self, boolean subordinates, boolean unit) {
    /** Holds for a row of {@code employee e}; takes {@link #parameters}. */
    public static final String CONDITION = """
            (?::boolean or e.id = ?::uuid or (?::boolean and e.supervisor_id = ?::uuid)
                or (?::boolean and e.unit_id =
                    (select m.unit_id from employee m where m.agency_id = e.agency_id and m.id = ?::uuid)))""";

    /** The given ones, then those of the condition. */
    public List<Object> parameters(Object... before) {
        var all = new ArrayList<Object>(List.of(before));
        all.add(everyone);
        all.add(self);
        all.add(subordinates);
        all.add(self);
        all.add(unit);
        all.add(self);
        return all;
    }
}
