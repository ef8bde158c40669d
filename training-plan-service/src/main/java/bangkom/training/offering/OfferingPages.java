package bangkom.training.offering;

import bangkom.commons.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages of what an agency sees: its own, and what others offer to all. Each part has its index, so they are two queries. */
public final class OfferingPages {
    private static final String OWN = "agencyId = :agency and id > :after";
    private static final String NATIONAL =
            "visibility = 'NATIONAL' and agencyId <> :agency and status <> 'DRAFT' and id > :after";

    private OfferingPages() {}

    public static <T> List<T> after(
            PanacheRepositoryBase<T, UUID> stored,
            UUID agency,
            OfferingFilter filter,
            Cursor cursor,
            int limit,
            Function<T, UUID> id) {
        var values = new HashMap<>(filter.values());
        values.put("agency", agency);
        values.put("after", cursor.id());
        var rows = new ArrayList<T>();
        for (var part : List.of(OWN, NATIONAL)) {
            rows.addAll(stored.find(part + filter.conditions() + " order by id", values)
                    .page(0, limit + 1)
                    .list());
        }
        rows.sort(Comparator.comparing(row -> id.apply(row).toString())); // as PostgreSQL sorts them: unsigned
        return rows.subList(0, Math.min(rows.size(), limit + 1));
    }
}
