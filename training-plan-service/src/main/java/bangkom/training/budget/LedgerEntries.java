package bangkom.training.budget;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored movements of money; there is no way to change one. */
@ApplicationScoped
class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {
    private final CurrentScope scope;

    LedgerEntries(CurrentScope scope) {
        this.scope = scope;
    }

    /** What is still committed for an item: all it was given, less what was released or spent. */
    Rupiah outstanding(UUID line, UUID planItem) {
        return new Rupiah(getEntityManager()
                .createQuery("""
                        select coalesce(sum(case when kind = COMMIT then cast(amount as Long) else -cast(amount as Long) end), 0)
                        from LedgerEntry where agencyId = ?1 and budgetLineId = ?2 and planItemId = ?3""", Long.class)
                .setParameter(1, scope.agencyId())
                .setParameter(2, line)
                .setParameter(3, planItem)
                .getSingleResult());
    }

    Found<LedgerEntry> list(UUID budget, UUID line, UUID planItem, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agencyId = :agency")
                .with("budget", budget, "budgetId = :budget")
                .with("line", line, "budgetLineId = :line")
                .with("item", planItem, "planItemId = :item");
        return listing.find(this, filter);
    }
}
