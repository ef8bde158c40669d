package bangkom.commons.paging;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The condition of all rows that come behind one in an order; its values are {@code :keyA}, {@code :keyB} and so on. */
final class Behind {
    private Behind() {}

    static String name(int index) {
        return "key" + (char) ('A' + index);
    }

    /** Of one direction it is one comparison, which an index serves; of two it begins with a bound that an index serves. */
    static String condition(List<String> columns, List<Boolean> descending) {
        if (columns.size() == 1) {
            return compared(columns, descending, 0, "");
        }
        if (new HashSet<>(descending).size() == 1) {
            var values = IntStream.range(0, columns.size()).mapToObj(i -> ":" + name(i));
            return "(" + String.join(", ", columns) + ")" + (descending.get(0) ? " < " : " > ")
                    + values.collect(Collectors.joining(", ", "(", ")"));
        }
        return compared(columns, descending, 0, "=") + " and " + nested(columns, descending, 0);
    }

    private static String nested(List<String> columns, List<Boolean> descending, int at) {
        var behind = compared(columns, descending, at, "");
        if (at == columns.size() - 1) {
            return behind;
        }
        return "(" + behind + " or " + columns.get(at) + " = :" + name(at) + " and "
                + nested(columns, descending, at + 1) + ")";
    }

    private static String compared(List<String> columns, List<Boolean> descending, int at, String orEqual) {
        return columns.get(at) + (descending.get(at) ? " <" : " >") + orEqual + " :" + name(at);
    }
}
