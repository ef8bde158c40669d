package bangkom.commons.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that the caller hears it all at once. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public Violations add(String pointer, String code, String messageId, String messageEn) {
        found.add(new Violation(pointer, code, messageId, messageEn));
        return this;
    }

    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    public Violations addIf(boolean wrong, Violation violation) {
        return wrong ? add(violation) : this;
    }

    public Violations addIf(boolean wrong, String pointer, String code, String messageId, String messageEn) {
        return wrong ? add(pointer, code, messageId, messageEn) : this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    public void throwIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw new ProblemException(type, found, "");
        }
    }
}
