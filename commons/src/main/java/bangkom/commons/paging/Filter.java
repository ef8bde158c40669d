package bangkom.commons.paging;

import java.util.HashMap;
import java.util.Map;

/** The conditions of a list: those the caller named, and none for what was left out. */
public final class Filter {
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** What every row of a list belongs to. */
    public static Filter of(String name, Object value, String condition) {
        var filter = new Filter();
        filter.conditions.append(condition);
        filter.values.put(name, value);
        return filter;
    }

    /** The condition names its value {@code :name}; without a value it does not hold. */
    public Filter with(String name, Object value, String condition) {
        if (value != null) {
            and(condition);
            values.put(name, value);
        }
        return this;
    }

    Filter value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Filter and(String condition) {
        conditions.append(conditions.isEmpty() ? "" : " and ").append(condition);
        return this;
    }

    public Filter and(String condition, Map<String, ?> named) {
        values.putAll(named);
        return and(condition);
    }

    /** A filter of its own: this one's conditions and then another's. */
    public Filter and(Filter other) {
        var both = new Filter();
        both.conditions.append(conditions);
        both.values.putAll(values);
        if (!other.conditions.isEmpty()) {
            both.and(other.conditions.toString());
        }
        both.values.putAll(other.values);
        return both;
    }

    public String conditions() {
        return conditions.toString();
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
