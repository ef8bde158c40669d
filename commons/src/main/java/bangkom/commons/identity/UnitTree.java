package bangkom.commons.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Units with everything below them, as this service knows them; in one round trip. */
@ApplicationScoped
public class UnitTree {
    private static final String BELOW = """
            with recursive below (unit_id) as (
                %s
                union
                select u.unit_id from unit_place u join below on u.parent_id = below.unit_id where u.agency_id = ?)
            select unit_id from below""";
    private static final String OF_UNIT =
            BELOW.formatted("select u.unit_id from unit_place u where u.agency_id = ? and u.unit_id = ?");
    private static final String OF_PERSON =
            BELOW.formatted("select p.unit_id from person_place p where p.agency_id = ? and p.person_id = ?");

    private final ScopedRead reads;

    UnitTree(ScopedRead reads) {
        this.reads = reads;
    }

    public Set<UUID> within(UUID agency, UUID unit) {
        return read(OF_UNIT, agency, unit);
    }

    /** The unit of a person, which is the one they manage if they manage one. */
    public Set<UUID> ofPerson(UUID agency, UUID person) {
        return read(OF_PERSON, agency, person);
    }

    private Set<UUID> read(String sql, UUID agency, UUID start) {
        return new HashSet<>(reads.list(sql, row -> row.getObject(1, UUID.class), agency, start, agency));
    }
}
