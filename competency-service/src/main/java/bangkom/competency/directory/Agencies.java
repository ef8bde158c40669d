package bangkom.competency.directory;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The stored agencies. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, UUID> {
    /** The register is the owner's to read: behind the policy there is only the own agency. */
    private static final String REGISTERED =
            "select a.id, a.version, a.code, a.name, a.kind, a.time_zone from registered_agencies() a where ";

    private final Lists lists;

    Agencies(Lists lists) {
        this.lists = lists;
    }

    Agency get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "agency %s", id));
    }

    /** Those of the sight that the filter leaves. */
    Found<AgencyView> list(Filter sight, AgencyKind kind, String words, Listing listing) {
        var filter = sight.with("kind", kind, "a.kind = :kind")
                .with("words", words, "strpos(lower(a.code || ' ' || a.name), lower(:words)) > 0");
        return lists.find(listing, REGISTERED, "a", filter, Agencies::view);
    }

    private static AgencyView view(ResultSet row) throws SQLException {
        return new AgencyView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                AgencyKind.valueOf(row.getString(5)),
                row.getString(6));
    }
}
