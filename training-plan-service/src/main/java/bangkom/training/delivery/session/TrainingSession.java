package bangkom.training.delivery.session;

import bangkom.commons.audit.Audited;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.plan.PlannedItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A planned item held for a group of people at given times (kelas, angkatan), with a limited number of seats. */
@Entity
@Audited("session")
public class TrainingSession {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID planItemId;
    private UUID programmeId;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private DevelopmentForm form;

    private int lessonHours;
    private boolean international;
    private String title;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private int capacity;
    private int seatsTaken;
    private String place;
    private String link;
    private String[] facilitators;
    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private String createdBy;
    private Instant createdAt;

    protected TrainingSession() {} // for Hibernate

    TrainingSession(
            UUID id,
            UUID agencyId,
            PlannedItem item,
            SessionProgramme programme,
            SessionDraft draft,
            String actor,
            Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.planItemId = item.id();
        this.programmeId = item.programmeId();
        this.providerId = item.providerId();
        this.form = programme.form();
        this.lessonHours = programme.lessonHours();
        this.international = programme.international();
        this.status = SessionStatus.DRAFT;
        this.title = draft.title();
        this.capacity = draft.capacity();
        this.place = draft.place();
        this.link = draft.link();
        this.facilitators = draft.namedFacilitators().toArray(String[]::new);
        this.createdBy = actor;
        this.createdAt = at;
        meet(Schedule.inOrder(draft.meetings()));
    }

    void turn(SessionVerb verb, String why) {
        status = verb.apply(status);
        reason = why;
    }

    void meet(Schedule schedule) {
        startsAt = schedule.startsAt();
        endsAt = schedule.endsAt();
    }

    /** Says the state after a step; the row is locked, so the counter is its own. */
    SessionChanged told(SessionVerb verb, List<CompetencyGoal> goals) {
        return new SessionChanged(
                id,
                planItemId,
                programmeId,
                providerId,
                agencyId,
                title,
                status,
                startsAt,
                endsAt,
                capacity,
                seatsLeft(),
                goals,
                ++eventSequence,
                verb);
    }

    SessionView view(List<MeetingView> meetings, List<CompetencyGoal> goals, List<SessionVerb> allowed) {
        return new SessionView(
                id,
                version,
                planItemId,
                programmeId,
                providerId,
                agencyId,
                title,
                status,
                form,
                lessonHours,
                capacity,
                seatsLeft(),
                place,
                link,
                List.of(facilitators),
                startsAt,
                endsAt,
                meetings,
                goals,
                reason,
                allowed);
    }

    public void takeSeats(int seats) {
        seatsTaken += seats;
    }

    public void freeSeats(int seats) {
        seatsTaken -= seats;
    }

    public int seatsLeft() {
        return capacity - seatsTaken;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID planItemId() {
        return planItemId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID providerId() {
        return providerId;
    }

    public SessionStatus status() {
        return status;
    }

    public DevelopmentForm form() {
        return form;
    }

    public int lessonHours() {
        return lessonHours;
    }

    public boolean international() {
        return international;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }
}
