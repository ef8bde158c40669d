package bangkom.commons.imports;

import bangkom.commons.exports.SafeCell;
import bangkom.commons.job.RejectedRow;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ItemErrors;
import bangkom.commons.problem.Problem.FieldError;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file while it arrives: each row is judged by itself and either kept for the job or put aside with its errors. */
final class Upload<D extends Record> {
    private final ImportKind<D> kind;
    private final ImportColumns<D> columns;
    private final Validator validator;
    private final ItemErrors errors;
    private final int[] places;
    private final int width;
    private final Map<String, SeenValues> seen = new HashMap<>();
    private final CopyText chunk = new CopyText();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long rows;
    private long allRejected;

    Upload(ImportKind<D> kind, String[] header, Validator validator, ItemErrors errors) {
        this.kind = kind;
        this.columns = new ImportColumns<>(kind.draft());
        this.validator = validator;
        this.errors = errors;
        this.places = columns.places(header);
        this.width = header.length;
        kind.unique().keySet().forEach(column -> seen.put(column, new SeenValues()));
    }

    void add(String[] cells) {
        rows++;
        var violations = new Violations();
        var values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = columns.list().get(i).read(cell(cells, i), violations);
        }
        violations.addIf(
                cells.length > width,
                "",
                "ROW_TOO_LONG",
                "baris lebih panjang daripada kepala kolom",
                "the row is longer than the header");
        var found = violations.isEmpty() ? judged(values) : errors.of(invalid(violations));
        if (found.isEmpty()) {
            chunk.row(rows, values);
        } else {
            allRejected++;
            rejected.add(new RejectedRow(rows, sent(cells), found));
        }
    }

    private List<FieldError> judged(Object[] values) {
        var draft = columns.draft(values);
        var broken = validator.validate(draft);
        if (!broken.isEmpty()) {
            return errors.of(broken);
        }
        var violations = new Violations();
        kind.check(draft, violations);
        kind.unique().forEach((column, violation) -> {
            var value = values[columns.names().indexOf(column)];
            if (value != null && !seen.get(column).add(value.toString())) {
                violations.add(violation);
            }
        });
        return violations.isEmpty() ? List.of() : errors.of(invalid(violations));
    }

    private static ProblemException invalid(Violations violations) {
        return new ProblemException(CommonProblem.INVALID_REQUEST, violations.list(), "");
    }

    private String cell(String[] cells, int column) {
        return places[column] < cells.length ? SafeCell.read(cells[places[column]]) : "";
    }

    private List<String> sent(String[] cells) {
        var sent = new ArrayList<String>(places.length);
        for (int i = 0; i < places.length; i++) {
            sent.add(cell(cells, i).replace('\0', '?'));
        }
        return sent;
    }

    long rows() {
        return rows;
    }

    long allRejected() {
        return allRejected;
    }

    boolean holds(int most) {
        return chunk.rows() >= most || rejected.size() >= most;
    }

    List<RejectedRow> takeRejected() {
        var taken = List.copyOf(rejected);
        rejected.clear();
        return taken;
    }

    boolean hasChunk() {
        return chunk.rows() > 0;
    }

    byte[] takeChunk() {
        return chunk.take();
    }
}
