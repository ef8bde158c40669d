package bangkom.commons.imports;

import bangkom.commons.problem.Violations;
import bangkom.commons.time.BusinessDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A column of a file: its name, and how its cells are read. */
record ImportColumn(String name, Class<?> type) {
    String sqlName() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    String sqlType() {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        return type == Integer.class ? "int" : "text";
    }

    /** Null for an empty cell, and for one that cannot be read, which is told. */
    Object read(String cell, Violations violations) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            if (type == LocalDate.class) {
                return BusinessDates.parse(cell);
            }
            if (type.isEnum()) {
                return constant(cell);
            }
            if (type == Boolean.class) {
                return truth(cell);
            }
            return type == Integer.class ? (Object) Integer.valueOf(cell) : text(cell);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            violations.add("/" + name, "VALUE_UNREADABLE", "harus " + form(), "has to be " + form());
            return null;
        }
    }

    private Object constant(String cell) {
        for (var one : type.getEnumConstants()) {
            if (((Enum<?>) one).name().equals(cell)) {
                return one;
            }
        }
        throw new IllegalArgumentException(cell);
    }

    private static Boolean truth(String cell) {
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return Boolean.valueOf(cell);
        }
        throw new IllegalArgumentException(cell);
    }

    private static String text(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == 0) {
                throw new IllegalArgumentException("NUL");
            }
        }
        return cell;
    }

    private String form() {
        if (type == LocalDate.class) {
            return "YYYY-MM-DD";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
        }
        return type == Boolean.class ? "true|false" : type == Integer.class ? "0-9" : "UTF-8";
    }
}
