package bangkom.testkit.note;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something written down, open until it is published. */
@Entity
@Audited("note")
class Note {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String status;
    private String text;

    protected Note() {} // for Hibernate

    Note(UUID id, UUID agencyId, String text) {
        this.id = id;
        this.agencyId = agencyId;
        this.status = "OPEN";
        this.text = text;
    }

    NoteTold written() {
        return told("written");
    }

    NoteTold publish() {
        if (!status.equals("OPEN")) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s", status);
        }
        status = "PUBLISHED";
        return told("published");
    }

    /** Nobody is told. */
    void rewrite(String to) {
        text = to;
    }

    private NoteTold told(String pastTense) {
        return new NoteTold(id, status, ++eventSequence, pastTense);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String status() {
        return status;
    }

    String text() {
        return text;
    }
}
