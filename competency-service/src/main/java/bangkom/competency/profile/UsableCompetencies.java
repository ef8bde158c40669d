package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.Violations;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The competencies that may be required or assessed: published once, by the agency itself or for the nation. */
@ApplicationScoped
public class UsableCompetencies {
    private static final String USABLE = """
            select c.id from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.id = any(?::uuid[]) and (c.agency_id = ? or c.visibility = 'NATIONAL')
                and d.status in ('PUBLISHED', 'SUPERSEDED')""";

    private final Database database;
    private final CurrentScope scope;

    UsableCompetencies(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @Transactional(TxType.MANDATORY)
    public Set<UUID> among(Collection<UUID> ids) {
        return new HashSet<>(
                database.list(USABLE, row -> row.getObject(1, UUID.class), Set.copyOf(ids), scope.agencyId()));
    }

    /** Each has to be usable and named once; {@code list} is where they stand in the request. */
    public static void check(String list, List<UUID> ids, Set<UUID> usable, Violations violations) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var pointer = list + "/" + i + "/competencyId";
            violations.addIf(
                    !usable.contains(ids.get(i)),
                    pointer,
                    "REFERENCE_UNKNOWN",
                    "kompetensi tidak dikenal atau belum ditetapkan",
                    "the competency is unknown or not published");
            violations.addIf(!seen.add(ids.get(i)), pointer, "DUPLICATE", "kompetensi disebut dua kali", "named twice");
        }
    }
}
