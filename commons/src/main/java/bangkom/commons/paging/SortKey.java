package bangkom.commons.paging;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One field that a list is sorted by. */
record SortKey(RecordComponent field, boolean descending) {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse);

    SortKey {
        if (!READERS.containsKey(field.getType())) {
            throw new IllegalArgumentException("Nothing to sort by: " + field);
        }
    }

    String name() {
        return field.getName();
    }

    Object read(String text) {
        return READERS.get(field.getType()).apply(text);
    }

    /** No column of a key is null; a number that a view leaves out is 0. */
    String of(Record view) {
        return Objects.requireNonNullElse(valueOf(field, view), 0).toString();
    }

    static Object valueOf(RecordComponent field, Record view) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true); // views are not public
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
