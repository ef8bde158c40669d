package bangkom.commons.paging;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.sql.NamedSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list as it was asked for: where the page begins and in which order, as parts of a query. */
public final class Listing {
    private static final String PARTS = "\u001f";
    private static final Map<String, String> COLUMNS = new ConcurrentHashMap<>();

    private final Order order;
    private final Cursor after;
    private final int limit;
    private final boolean counted;

    Listing(Order order, String cursor, int limit, boolean counted) {
        this.order = order;
        this.after = cursor == null ? null : Cursor.parse(cursor);
        this.limit = limit;
        this.counted = counted;
    }

    public boolean counted() {
        return counted;
    }

    /** One row more than a page has: it tells that there is another page. */
    public int most() {
        return limit + 1;
    }

    /** Reads the page from what is stored; the filter is written in HQL. */
    public <E> Found<E> find(PanacheRepositoryBase<E, UUID> stored, Filter filter) {
        var page = filter.and(after(UnaryOperator.identity()));
        var rows = stored.find(page.conditions() + orderBy(UnaryOperator.identity()), page.values())
                .page(0, most())
                .list();
        return found(rows, counted ? stored.count(filter.conditions(), filter.values()) : null);
    }

    /** Of several parts, each with an index of its own; the database sorts them, as its collation has it. */
    public <E> Found<E> find(PanacheRepositoryBase<E, UUID> stored, Function<E, UUID> id, List<Filter> parts) {
        var found = parts.stream().map(part -> find(stored, part)).toList();
        var ids = found.stream().flatMap(part -> part.rows().stream()).map(id).toList();
        var sorted = stored.find("id in :ids" + orderBy(UnaryOperator.identity()), Map.of("ids", ids))
                .page(0, most())
                .list();
        return found(sorted, counted ? found.stream().mapToLong(Found::total).sum() : null);
    }

    public <E> Found<E> found(List<E> rows, Long total) {
        return new Found<>(this, rows, total);
    }

    /** What a select that ends with conditions goes on with: those of the filter, the beginning, the order and the limit. */
    public NamedSql.Positional rest(Filter filter, String alias) {
        var column = columns(alias);
        var page = filter.and(after(column));
        var conditions = page.conditions();
        // the limit is no parameter: a plan for any limit looks so dear to PostgreSQL that it would plan anew each time
        return NamedSql.positional(
                (conditions.isEmpty() ? "" : " and " + conditions) + orderBy(column) + " limit " + most(),
                page.values());
    }

    /** The names of fields as columns of SQL. */
    public static UnaryOperator<String> columns(String alias) {
        return field -> (alias.isEmpty() ? "" : alias + ".") + COLUMNS.computeIfAbsent(field, Listing::column);
    }

    private static String column(String field) {
        return field.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** What the rows behind the last page have in common; nothing for the first page. */
    public Filter after(UnaryOperator<String> column) {
        var filter = new Filter();
        if (after != null) {
            var values = values();
            filter.and(Behind.condition(columnsOf(column), directions()));
            for (int i = 0; i < values.size(); i++) {
                filter.value(Behind.name(i), values.get(i));
            }
        }
        return filter;
    }

    /** The columns that rows are put in order by, the id among them: enough to find out which rows a page has. */
    public String keys(String alias) {
        return String.join(", ", columnsOf(columns(alias)));
    }

    public String orderBy(UnaryOperator<String> column) {
        var names = columnsOf(column);
        var descending = directions();
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + (descending.get(i) ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    <V extends Record> Page<V> page(List<V> views, Long total) {
        var page = Page.of(views, limit, this::end);
        return total == null ? page : page.counted(total);
    }

    private Cursor end(Record view) {
        var values = order.keys().stream().map(key -> key.of(view)).collect(Collectors.joining(PARTS));
        return new Cursor(order.text() + PARTS + values, (UUID) SortKey.valueOf(order.id(), view));
    }

    /** Those of the cursor, which has to be one of this order. */
    private List<Object> values() {
        var keys = order.keys();
        var parts = after.value().split(PARTS, -1);
        var fits = parts[0].equals(order.text()) && parts.length == Math.max(keys.size(), 1) + 1;
        if (!fits) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
        var values = new ArrayList<Object>();
        try {
            for (int i = 0; i < keys.size(); i++) {
                values.add(keys.get(i).read(parts[i + 1]));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "cursor");
        }
        values.add(after.id());
        return values;
    }

    private List<String> columnsOf(UnaryOperator<String> column) {
        var names = new ArrayList<String>();
        order.keys().forEach(key -> names.add(column.apply(key.name())));
        names.add(column.apply("id"));
        return names;
    }

    private List<Boolean> directions() {
        var descending = new ArrayList<Boolean>();
        order.keys().forEach(key -> descending.add(key.descending()));
        descending.add(order.idDescending());
        return descending;
    }
}
