package bangkom.commons.paging;

import bangkom.commons.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads pages with SQL, in the current transaction; the select ends where its conditions begin. */
@ApplicationScoped
public class Lists {
    private final EntityManager entities;
    private final DataSource database;

    Lists(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    public <E> Found<E> find(
            Listing listing, String select, String alias, Filter filter, NamedSql.RowReader<E> reader) {
        var page = filter.and(listing.after(Listing.columns(alias)));
        var rows = rows(select + page.conditions() + end(listing, alias), reader, page.values());
        return listing.found(rows, total(listing, select, filter));
    }

    @SuppressWarnings("unchecked")
    public <E> Found<E> find(Listing listing, String select, String alias, Filter filter, Class<E> entity) {
        var page = filter.and(listing.after(Listing.columns(alias)));
        var query = entities.createNativeQuery(select + page.conditions() + end(listing, alias), entity);
        page.values().forEach((name, value) -> query.setParameter(name, bindable(value)));
        return listing.found((List<E>) query.getResultList(), total(listing, select, filter));
    }

    private static String end(Listing listing, String alias) {
        return listing.orderBy(Listing.columns(alias)) + " limit " + listing.most();
    }

    private Long total(Listing listing, String select, Filter filter) {
        var sql = "select count(*) from (" + select + filter.conditions() + ") counted";
        return listing.counted()
                ? rows(sql, row -> row.getLong(1), filter.values()).get(0)
                : null;
    }

    private static Object bindable(Object value) {
        return value instanceof Enum<?> name ? name.name() : value;
    }

    private <T> List<T> rows(String sql, NamedSql.RowReader<T> reader, Map<String, ?> values) {
        try (var connection = database.getConnection()) {
            return NamedSql.list(connection, sql, reader, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
