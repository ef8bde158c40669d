package bangkom.commons.paging;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list is sorted by: some fields of its view, and then the id, which follows the time of creation. */
record Order(String text, List<SortKey> keys, RecordComponent id, boolean idDescending) {
    static final String CREATED_AT = "createdAt";
    private static final int MOST = 3;

    /** Read once of each view: reflection makes its components, and their annotations, anew each time. */
    private static final ClassValue<Fields> FIELDS = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> view) {
            var all = List.of(view.getRecordComponents());
            return new Fields(
                    all.stream()
                            .filter(field -> field.isAnnotationPresent(Sortable.class))
                            .collect(Collectors.toMap(RecordComponent::getName, field -> field)),
                    all.stream()
                            .filter(field -> field.getName().equals("id"))
                            .findFirst()
                            .orElseThrow());
        }
    };

    private record Fields(Map<String, RecordComponent> sortable, RecordComponent id) {}

    static Order of(String text, Class<? extends Record> view) {
        var fields = FIELDS.get(view).sortable();
        var id = FIELDS.get(view).id();
        var keys = new ArrayList<SortKey>();
        for (var part : text.split(",", -1)) {
            var descending = part.startsWith("-");
            var name = descending ? part.substring(1) : part;
            if (name.equals(CREATED_AT)) {
                return new Order(text, keys, id, descending);
            }
            if (!fields.containsKey(name) || keys.size() == MOST) {
                throw unknown(name, fields);
            }
            keys.add(new SortKey(fields.get(name), descending));
        }
        return new Order(text, keys, id, keys.get(keys.size() - 1).descending());
    }

    private static ProblemException unknown(String name, Map<String, RecordComponent> fields) {
        var known = Stream.concat(fields.keySet().stream(), Stream.of(CREATED_AT))
                .sorted()
                .collect(Collectors.joining(", "));
        return new ProblemException(
                CommonProblem.INVALID_REQUEST,
                new Violations()
                        .add(
                                "?sort",
                                "SORT_UNKNOWN",
                                "tidak dapat diurutkan menurut " + name + "; paling banyak tiga dari " + known,
                                "cannot be sorted by " + name + "; at most three of " + known)
                        .list(),
                "");
    }
}
