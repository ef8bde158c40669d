package bangkom.commons.trace;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one thing in a trace: {@code kind:id}. */
public record TraceKey(String kind, UUID id) {
    private static final int MOST = 50;
    private static final Pattern FORM =
            Pattern.compile("([a-z-]{2,40}):([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    /** All that are asked for, or a problem that names each one that cannot be read. */
    public static List<TraceKey> parse(List<String> nodes) {
        var violations = new Violations()
                .addIf(
                        nodes == null || nodes.isEmpty() || nodes.size() > MOST,
                        "?node",
                        "SIZE",
                        "1 sampai 50 simpul",
                        "1 to 50 nodes");
        var keys = new ArrayList<TraceKey>();
        for (var node : nodes == null ? List.<String>of() : nodes) {
            var read = FORM.matcher(node);
            if (read.matches()) {
                keys.add(new TraceKey(read.group(1), UUID.fromString(read.group(2))));
            } else {
                violations.add("?node", "NODE_UNREADABLE", "bentuknya jenis:id", "written as kind:id");
            }
        }
        violations.throwIfAny(CommonProblem.INVALID_REQUEST);
        return List.copyOf(keys);
    }

    /** The ids asked for of one kind. */
    public static List<UUID> ids(List<TraceKey> keys, String kind) {
        return keys.stream()
                .filter(key -> key.kind.equals(kind))
                .map(TraceKey::id)
                .toList();
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
