package bangkom.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The access matrix of {@code docs/access.md} (matriks akses): which role may use which operation. */
public final class AccessMatrix {
    private static final Path DOCUMENT = Path.of("../docs/access.md");
    private static final String OPEN = "Open to everybody, without a token:";
    private static final String NOT = "–";

    private final Map<String, String> roles = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> open = new TreeSet<>();

    /** One operation, with the cell of each role and what a caller from elsewhere finds. */
    public record Row(String operation, Map<String, String> cells, String elsewhere) {
        public boolean lets(String role) {
            return !cells.get(role).equals(NOT);
        }

        boolean onlyNational(String role) {
            return cells.get(role).equals("national");
        }

        /** What a parameter has to say for this role: {@code kind=competencies}; empty if anything will do. */
        Optional<String> only(String role, String parameter) {
            var prefix = parameter + "=";
            var cell = cells.get(role);
            return cell.startsWith(prefix) ? Optional.of(cell.substring(prefix.length())) : Optional.empty();
        }
    }

    private AccessMatrix() {}

    public static AccessMatrix read() {
        var matrix = new AccessMatrix();
        var columns = List.<String>of();
        for (var line : lines()) {
            if (line.startsWith(OPEN)) {
                Pattern.compile("`([^`]+)`").matcher(line).results().forEach(found -> matrix.open.add(found.group(1)));
            }
            var cells = cells(line);
            if (cells.isEmpty()) {
                continue;
            }
            if (cells.get(0).equals("operation")) {
                columns = cells;
            } else if (cells.get(0).startsWith("`")) {
                matrix.rows.add(matrix.row(columns, cells));
            } else if (cells.size() == 3) {
                matrix.roles.put(cells.get(0), cells.get(1));
            }
        }
        matrix.roles.remove("column");
        return matrix;
    }

    public List<String> roles() {
        return List.copyOf(roles.values());
    }

    /** What needs no token. */
    public Set<String> open() {
        return open;
    }

    public List<String> operations() {
        return rows.stream().map(Row::operation).toList();
    }

    Optional<Row> row(String operation) {
        return rows.stream().filter(row -> row.operation().equals(operation)).findFirst();
    }

    private Row row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("A cell too many or too few: " + cells);
        }
        var byRole = new LinkedHashMap<String, String>();
        for (int i = 1; i < cells.size() - 1; i++) {
            byRole.put(roles.get(columns.get(i)), cells.get(i));
        }
        return new Row(cells.get(0).replace("`", ""), byRole, cells.get(cells.size() - 1));
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|") || line.startsWith("|-")) {
            return List.of();
        }
        return List.of(line.substring(1, line.lastIndexOf('|')).split("\\|")).stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(DOCUMENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
