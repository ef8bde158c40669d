package bangkom.training.offering;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages of what an agency sees: its own, and what others offer to all. Each part has its index, so they are two queries. */
public final class OfferingPages {
    private static final String OWN = "agencyId = :agency";
    private static final String NATIONAL = "visibility = 'NATIONAL' and agencyId <> :agency and status <> 'DRAFT'";

    private OfferingPages() {}

    public static <T> Found<T> of(
            PanacheRepositoryBase<T, UUID> stored, UUID agency, Filter filter, Listing listing, Function<T, UUID> id) {
        var parts = List.of(
                Filter.of("agency", agency, OWN).and(filter),
                Filter.of("agency", agency, NATIONAL).and(filter));
        return listing.find(stored, id, parts);
    }
}
