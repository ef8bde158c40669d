package bangkom.commons.imports;

import bangkom.commons.job.RejectedRows;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a kind of file, in the order of its draft's components. */
final class ImportColumns<D extends Record> {
    private final List<ImportColumn> columns;
    private final MethodHandle constructor;

    ImportColumns(Class<D> draft) {
        var components = draft.getRecordComponents();
        columns = Arrays.stream(components)
                .map(component -> new ImportColumn(component.getName(), component.getType()))
                .toList();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var declared = draft.getDeclaredConstructor(types);
            declared.setAccessible(true);
            constructor = MethodHandles.lookup()
                    .unreflectConstructor(declared)
                    .asSpreader(Object[].class, types.length)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ImportColumn> list() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(ImportColumn::name).toList();
    }

    String sqlNames() {
        return columns.stream().map(ImportColumn::sqlName).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    D draft(Object[] values) {
        try {
            return (D) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where in a row of the file each column stands; every column has to be there once, and no other. */
    int[] places(String[] header) {
        var violations = new Violations();
        var names = names();
        var seen = new HashSet<String>();
        var places = new int[columns.size()];
        for (int i = 0; i < header.length; i++) {
            var name = header[i].strip();
            var column = names.indexOf(name);
            if (column >= 0) {
                places[column] = i;
            }
            violations
                    .addIf(
                            column < 0 && !RejectedRows.REASONS.contains(name),
                            pointer(name),
                            "COLUMN_UNKNOWN",
                            "kolom tidak dikenal",
                            "unknown column")
                    .addIf(
                            !seen.add(name),
                            pointer(name),
                            "COLUMN_REPEATED",
                            "kolom ditulis dua kali",
                            "the column stands there twice");
        }
        names.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name ->
                        violations.add(pointer(name), "COLUMN_MISSING", "kolom tidak ada", "the column is missing"));
        violations.throwIfAny(CommonProblem.COLUMNS_INVALID);
        return places;
    }

    private static String pointer(String name) {
        var safe = name.replaceAll("[^!-~]", "?");
        return "/" + safe.substring(0, Math.min(safe.length(), 80));
    }
}
