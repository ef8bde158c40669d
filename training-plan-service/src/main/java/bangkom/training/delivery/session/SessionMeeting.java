package bangkom.training.delivery.session;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One meeting of a session (pertemuan), and whether someone recorded who was there. */
@Entity
@Audited("session-meeting")
public class SessionMeeting {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID sessionId;
    private Instant startsAt;
    private Instant endsAt;
    private String topic;
    private Instant recordedAt;
    private String recordedBy;

    protected SessionMeeting() {} // for Hibernate

    SessionMeeting(UUID id, TrainingSession session, MeetingDraft draft) {
        this.id = id;
        this.agencyId = session.agencyId();
        this.sessionId = session.id();
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.topic = draft.topic();
    }

    public void recorded(Instant at, String actor) {
        recordedAt = at;
        recordedBy = actor;
    }

    MeetingDraft draft() {
        return new MeetingDraft(startsAt, endsAt, topic);
    }

    public UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String topic() {
        return topic;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
