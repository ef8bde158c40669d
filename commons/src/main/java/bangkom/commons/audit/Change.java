package bangkom.commons.audit;

import java.util.TreeSet;

/** What a transaction did to one subject, told once however often the subject was touched. */
class Change {
    private final String subject;
    private final TreeSet<String> fields = new TreeSet<>();
    private AuditAction action;
    private String statusBefore;
    private String statusAfter;
    private String reason;
    private String event;
    private AuditAction actionTold;
    private String statusTold;

    Change(String subject) {
        this.subject = subject;
    }

    void became(AuditAction next) {
        action = action == AuditAction.CREATED && next == AuditAction.CHANGED ? action : next;
    }

    void touched(String field) {
        fields.add(field);
    }

    void moved(String before, String after) {
        if (statusAfter == null) {
            statusBefore = before;
        }
        statusAfter = after == null ? statusAfter : after;
    }

    void because(String given) {
        reason = given == null ? reason : given;
    }

    /** What an event says counts where the row itself is not seen. */
    void told(String type, AuditAction does, String status) {
        event = type;
        actionTold = does;
        statusTold = status;
    }

    String subject() {
        return subject;
    }

    String action() {
        return (action == null ? actionTold : action).name();
    }

    String event() {
        return event;
    }

    String statusBefore() {
        return statusBefore;
    }

    String statusAfter() {
        return statusAfter == null ? statusTold : statusAfter;
    }

    String fields() {
        return String.join(",", fields);
    }

    String reason() {
        return reason;
    }
}
