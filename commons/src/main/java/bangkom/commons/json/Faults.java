package bangkom.commons.json;

import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** What of one request body could not be read, and where. */
class Faults {
    private final List<Violation> found = new ArrayList<>();

    void add(JsonParser json, String code, String messageId, String messageEn) {
        found.add(new Violation(pointer(json), code, messageId, messageEn));
    }

    void addUnreadable(JsonParser json) {
        add(json, "UNREADABLE", "tidak dapat dibaca", "cannot be read");
    }

    void addUnlessWithin(JsonParser json) {
        if (!hasWithin(pointer(json))) {
            addUnreadable(json);
        }
    }

    /** Of a value that refuses itself: its own violations, or its words where it has none. */
    void addAll(JsonParser json, ProblemException refused) {
        if (refused.violations().isEmpty()) {
            add(json, "UNREADABLE", refused.getMessage(), refused.getMessage());
        }
        found.addAll(refused.violations());
    }

    boolean hasWithin(String pointer) {
        return found.stream().anyMatch(fault -> (fault.pointer() + "/").startsWith(pointer + "/"));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Violation> list() {
        return found;
    }

    private static String pointer(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString();
    }
}
