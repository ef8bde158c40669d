package bangkom.training.sql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many values of one type as one parameter: an array for {@code unnest} or {@code any}. */
public record Column(String type, List<?> values) {
    public static Column uuids(Collection<UUID> values) {
        return of("uuid", values);
    }

    public static Column texts(Collection<?> values) {
        return new Column(
                "text",
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toList());
    }

    public static Column ints(Collection<Integer> values) {
        return of("int4", values);
    }

    public static Column longs(Collection<Long> values) {
        return of("int8", values);
    }

    public static Column dates(Collection<LocalDate> values) {
        return of("date", values);
    }

    private static Column of(String type, Collection<?> values) {
        return new Column(type, Arrays.asList(values.toArray()));
    }
}
