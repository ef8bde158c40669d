package bangkom.competency.privacy;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** What a civil servant asks about the own data (permintaan subjek data), due after 3 times 24 hours. */
@Entity
@Audited("data-request")
class DataRequest {
    private static final Duration TIME = Duration.ofHours(3 * 24);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    private String details;

    @Enumerated(EnumType.STRING)
    private DataRequestStatus status;

    private Instant receivedAt;
    private Instant dueAt;
    private Instant escalatedAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;
    private String liftedBy;
    private Instant liftedAt;
    private String liftReason;

    @Formula("retain_until('DATA_REQUEST', cast(answered_at as date))")
    private LocalDate retainUntil;

    protected DataRequest() {} // for Hibernate

    DataRequest(UUID id, UUID agencyId, UUID employeeId, DataRequestDraft draft, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.employeeId = employeeId;
        this.kind = draft.kind();
        this.details = draft.details();
        this.status = DataRequestStatus.RECEIVED;
        this.receivedAt = at;
        this.dueAt = at.plus(TIME);
    }

    DataRequestTold received() {
        return told("received");
    }

    DataRequestTold answer(DataRequestAnswerDraft draft, String by, Instant at) {
        status = status.answered(draft.granted());
        answer = draft.answer();
        answeredBy = by;
        answeredAt = at;
        return told("answered");
    }

    DataRequestTold lift(String reason, String by, Instant at) {
        status = status.lifted(kind);
        liftReason = reason;
        liftedBy = by;
        liftedAt = at;
        return told("lifted");
    }

    DataRequestTold escalate(Instant at) {
        escalatedAt = at;
        return told("escalated");
    }

    boolean isOf(UUID person) {
        return employeeId.equals(person);
    }

    DataRequestView view(Instant now, boolean answerable) {
        return new DataRequestView(
                id,
                version,
                employeeId,
                kind,
                details,
                status,
                receivedAt,
                dueAt,
                dueAt.isBefore(answeredAt == null ? now : answeredAt),
                answer,
                answeredAt,
                status.restricts(kind),
                liftReason,
                liftedAt,
                retainUntil,
                answerable ? possible() : List.of());
    }

    private List<DataRequestVerb> possible() {
        if (status == DataRequestStatus.RECEIVED) {
            return List.of(DataRequestVerb.ANSWER);
        }
        return status.restricts(kind) ? List.of(DataRequestVerb.LIFT) : List.of();
    }

    private DataRequestTold told(String pastTense) {
        return new DataRequestTold(id, employeeId, kind, status, dueAt, pastTense, ++eventSequence);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
