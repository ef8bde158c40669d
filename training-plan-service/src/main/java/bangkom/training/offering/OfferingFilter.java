package bangkom.training.offering;

import java.util.HashMap;
import java.util.Map;

/** The conditions of a list: those the caller named, and none for what was left out. */
public final class OfferingFilter {
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** The condition names its value {@code :name}. */
    public OfferingFilter with(String name, Object value, String condition) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    public String conditions() {
        return conditions.toString();
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
