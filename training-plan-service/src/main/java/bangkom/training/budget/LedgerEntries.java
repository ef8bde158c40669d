package bangkom.training.budget;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.money.Rupiah;
import bangkom.commons.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    List<LedgerEntry> after(UUID budget, UUID line, UUID planItem, Cursor cursor, int limit) {
        return find("""
                        agencyId = ?1 and budgetId = ?2 and (?3 is null or budgetLineId = ?3)
                        and (?4 is null or planItemId = ?4) and id > ?5 order by id""", scope.agencyId(), budget, line, planItem, cursor.id())
                .page(0, limit + 1)
                .list();
    }
}
