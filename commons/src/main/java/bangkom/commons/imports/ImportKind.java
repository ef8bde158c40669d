package bangkom.commons.imports;

import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be imported (jenis impor). The components of the draft are the columns of the file and their constraints are
 * checked as those of a request's body; the SQL judges and stores a chunk at a time. It may name {@code :agency},
 * {@code :job}, {@code :millis}, {@code :today} and {@code :validateOnly}; a chunk is in the table {@code stage}, one
 * column for each of the draft's in snake case, and {@code row_number}.
 */
public interface ImportKind<D extends Record> {
    /** As callers name it, for example {@code employees}. */
    String name();

    Set<String> roles();

    Class<D> draft();

    /** Rules of a row by itself that no annotation can say. */
    void check(D draft, Violations violations);

    /** Columns whose values stand once in a file, and what is wrong with a row that repeats one. */
    Map<String, Violation> unique();

    /** Rules that need what is stored. */
    List<RowRule> rules();

    /** What is wrong with a row that waits for another one of the file until the end; null if none waits. */
    default Violation waitedInVain() {
        return null;
    }

    /** A select that locks the stored rows that the stage may change, in the order in which others lock them. */
    String locked();

    /**
     * Selects the stage with {@code id}, {@code wrong} (the expression given, which tests the rules), {@code waits} (it
     * refers to a row that may still come) and {@code changes}, and whatever the statements below need.
     */
    String judged(String wrong);

    /** Statements on {@code judged}, repeated until they change nothing: who depends on a row that waits, waits too. */
    default List<String> settle() {
        return List.of();
    }

    /** Statements that store the rows of {@code accepted}. */
    List<String> store();

    /** Selects {@code topic, partition_key, type, subject, sequence, data} of what is told of {@code accepted}. */
    List<String> events();

    /**
     * Selects {@code subject, action, event, fields} of what is written down of {@code accepted} in the audit trail, as by who
     * sent the file; null if its events say enough.
     */
    default String audited() {
        return null;
    }

    /** The column by which later rows refer to one that was only validated; null if none do. */
    default String rehearsedKey() {
        return null;
    }
}
