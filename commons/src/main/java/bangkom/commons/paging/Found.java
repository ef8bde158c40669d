package bangkom.commons.paging;

import java.util.List;
import java.util.function.Function;

/** What a list found: the rows of a page, one too many if there are more, and how many there are if that was asked. */
public record Found<E>(Listing listing, List<E> rows, Long total) {

    /** The same page of something else, made of all its rows together. */
    public <T> Found<T> map(Function<List<E>, List<T>> made) {
        return new Found<>(listing, made.apply(rows), total);
    }

    public <V extends Record> Page<V> page(Function<E, V> view) {
        return pageOf(all -> all.stream().map(view).toList());
    }

    /** For views that are made together, because they need more than their own row. */
    public <V extends Record> Page<V> pageOf(Function<List<E>, List<V>> views) {
        return listing.page(views.apply(rows), total);
    }
}
