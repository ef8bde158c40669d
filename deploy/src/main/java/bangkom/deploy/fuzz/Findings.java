package bangkom.deploy.fuzz;

import bangkom.platform.openapi.ApiDocument;
import bangkom.platform.openapi.ApiOperation;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was tried and what was wrong. */
final class Findings {
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final TreeSet<String> succeeded = new TreeSet<>();

    void answered(ApiOperation operation, int status) {
        statuses.merge(status / 100 * 100, 1, Integer::sum);
        if (status < 300) {
            succeeded.add(operation.id());
        }
    }

    /** One finding of a kind for each operation; the first example is kept. */
    void wrong(ApiOperation operation, String what, String request) {
        wrong.putIfAbsent(
                operation.id() + ": " + what, request.length() > 600 ? request.substring(0, 600) + "…" : request);
    }

    boolean hasSucceeded(ApiOperation operation) {
        return succeeded.contains(operation.id());
    }

    int succeeded() {
        return succeeded.size();
    }

    /** What nobody has got done yet. */
    Set<String> never(ApiDocument document) {
        var never = new TreeSet<String>();
        document.operations().forEach(one -> never.add(one.id()));
        never.removeAll(succeeded);
        return never;
    }

    /** True if nothing was wrong and every operation succeeded at least once. */
    boolean report(ApiDocument document, PrintStream out) {
        var never = never(document);
        wrong.forEach((what, request) -> out.println("  WRONG " + what + "\n        " + request));
        out.printf(
                "  %d requests, by status: %s%n",
                statuses.values().stream().mapToInt(n -> n).sum(), statuses);
        out.printf(
                "  %d of %d operations succeeded at least once%n",
                succeeded.size(), document.operations().size());
        never.forEach(id -> out.println("  NEVER 2xx " + id));
        out.printf("  %d findings%n", wrong.size());
        return wrong.isEmpty() && never.isEmpty();
    }
}
