package bangkom.deploy.chaos;

import java.util.List;
import java.util.UUID;

/** What is told of rows: the column that counts the events, the topic and the subject, and who keeps a copy. */
enum Told {
    EMPLOYEE(
            Owned.EMPLOYEE,
            "event_sequence",
            "bangkom.directory.v1",
            "employee:",
            List.of(
                    new Mirror("training", "employee_mirror", "employee_id"),
                    new Mirror("evaluation", "employee_mirror", "employee_id"))),
    PERSON(
            Owned.EMPLOYEE,
            "person_sequence",
            "bangkom.internal.person.v1",
            "person:",
            List.of(
                    new Mirror("training", "person_mirror", "employee_id"),
                    new Mirror("evaluation", "person_mirror", "employee_id"))),
    DELEGATION(
            Owned.DELEGATION,
            "event_sequence",
            "bangkom.directory.v1",
            "delegation:",
            List.of(
                    new Mirror("training", "delegation_mirror", "delegation_id"),
                    new Mirror("evaluation", "delegation_mirror", "delegation_id"))),
    BUDGET_LINE(Owned.BUDGET_LINE, "event_sequence", "bangkom.training.budget.v1", "budget-line:", List.of()),
    PROJECT(Owned.PROJECT, "event_sequence", "bangkom.evaluation.project.v1", "application-project:", List.of());

    final Owned owned;
    final String counter;
    final String topic;
    final String prefix;
    final List<Mirror> mirrors;

    Told(Owned owned, String counter, String topic, String prefix, List<Mirror> mirrors) {
        this.owned = owned;
        this.counter = counter;
        this.topic = topic;
        this.prefix = prefix;
        this.mirrors = mirrors;
    }

    String subject(UUID id) {
        return prefix + id;
    }

    /** A table of another service that holds the last state it heard of. */
    record Mirror(String database, String table, String id) {}
}
