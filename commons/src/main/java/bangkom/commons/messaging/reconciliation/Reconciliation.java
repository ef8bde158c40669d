package bangkom.commons.messaging.reconciliation;

import java.util.List;

/** What a service holds of a topic, so that owner and mirror can be compared instead of believed equal. */
public record Reconciliation(List<Kind> kinds) {
    /** {@code events} is the sum of the objects' sequences: equal on both sides when nothing was lost or doubled. */
    public record Kind(String topic, String kind, long objects, long events) {}
}
