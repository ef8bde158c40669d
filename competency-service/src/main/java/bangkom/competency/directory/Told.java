package bangkom.competency.directory;

import bangkom.commons.messaging.reconciliation.Reconciliation;

/** How many objects of a kind were told of, and by how many events. */
record Told(long objects, long events) {
    Reconciliation.Kind kind(String topic, String kind) {
        return new Reconciliation.Kind(topic, kind, objects, events);
    }
}
