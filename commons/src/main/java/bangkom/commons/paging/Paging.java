package bangkom.commons.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for, in which order, and whether all of its rows are to be counted. */
public class Paging {
    private static final int MANY = 1_000;

    @RestQuery
    public String cursor;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    @RestQuery
    @Size(max = 200)
    public String sort;

    @RestQuery
    @DefaultValue("false")
    public boolean count;

    /** A page of those that are read one after the other until the list is at its end. */
    public static Paging next(String cursor) {
        var paging = new Paging();
        paging.cursor = cursor;
        paging.limit = MANY;
        return paging;
    }

    /** The first row alone. */
    public static Paging one() {
        return new Paging();
    }

    /** The oldest first unless the caller wants it otherwise. */
    public Listing of(Class<? extends Record> view) {
        return of(view, Order.CREATED_AT);
    }

    public Listing of(Class<? extends Record> view, String order) {
        return new Listing(Order.of(sort == null ? order : sort, view), cursor, limit, count);
    }
}
