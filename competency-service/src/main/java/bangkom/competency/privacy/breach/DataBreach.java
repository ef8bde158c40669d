package bangkom.competency.privacy.breach;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** That personal data was not protected (kegagalan pelindungan data pribadi); due after 3 times 24 hours. */
@Entity
@Audited("data-breach")
class DataBreach {
    private static final Duration TIME = Duration.ofHours(3 * 24);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String revealedData;
    private String howItHappened;
    private String handling;
    private Instant discoveredAt;
    private Instant dueAt;
    private int affected;

    @Enumerated(EnumType.STRING)
    private DataBreachStatus status;

    private String recordedBy;
    private Instant subjectsNotifiedAt;
    private Instant authorityNotifiedAt;
    private String authorityReference;
    private Instant escalatedAt;

    protected DataBreach() {} // for Hibernate

    DataBreach(UUID id, UUID agencyId, DataBreachDraft draft, String recordedBy) {
        this.id = id;
        this.agencyId = agencyId;
        this.revealedData = draft.revealedData();
        this.howItHappened = draft.howItHappened();
        this.handling = draft.handling();
        this.discoveredAt = draft.discoveredAt();
        this.dueAt = discoveredAt.plus(TIME);
        this.status = DataBreachStatus.RECORDED;
        this.recordedBy = recordedBy;
    }

    DataBreachTold recorded(int concerned) {
        affected = concerned;
        return told("recorded");
    }

    /** In pieces, so that no event is too large. */
    List<DataBreachSubjectsNotified> notifySubjects(List<UUID> people, Instant at) {
        require(DataBreachVerb.SUBJECT_NOTICE);
        subjectsNotifiedAt = at;
        closeOnceBothKnow();
        int pieces =
                Math.max(1, (people.size() + DataBreachSubjectsNotified.PIECE - 1) / DataBreachSubjectsNotified.PIECE);
        var told = new ArrayList<DataBreachSubjectsNotified>();
        for (int piece = 1; piece <= pieces; piece++) {
            int from = (piece - 1) * DataBreachSubjectsNotified.PIECE;
            var some =
                    List.copyOf(people.subList(from, Math.min(people.size(), from + DataBreachSubjectsNotified.PIECE)));
            told.add(new DataBreachSubjectsNotified(id, discoveredAt, piece, pieces, some, ++eventSequence));
        }
        return told;
    }

    DataBreachTold notifyAuthority(String reference, Instant at) {
        require(DataBreachVerb.AUTHORITY_NOTICE);
        authorityNotifiedAt = at;
        authorityReference = reference;
        closeOnceBothKnow();
        return told("authority-notified");
    }

    DataBreachTold escalate(Instant at) {
        escalatedAt = at;
        return told("escalated");
    }

    DataBreachView view(Instant now, boolean mayNotify) {
        return new DataBreachView(
                id,
                version,
                revealedData,
                howItHappened,
                handling,
                discoveredAt,
                dueAt,
                isLate(subjectsNotifiedAt, now) || isLate(authorityNotifiedAt, now),
                affected,
                status,
                subjectsNotifiedAt,
                authorityNotifiedAt,
                authorityReference,
                mayNotify ? possible() : List.of());
    }

    private List<DataBreachVerb> possible() {
        var possible = new ArrayList<DataBreachVerb>();
        if (status == DataBreachStatus.RECORDED && subjectsNotifiedAt == null) {
            possible.add(DataBreachVerb.SUBJECT_NOTICE);
        }
        if (status == DataBreachStatus.RECORDED && authorityNotifiedAt == null) {
            possible.add(DataBreachVerb.AUTHORITY_NOTICE);
        }
        return possible;
    }

    private void require(DataBreachVerb verb) {
        if (!possible().contains(verb)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", verb, status);
        }
    }

    private void closeOnceBothKnow() {
        if (subjectsNotifiedAt != null && authorityNotifiedAt != null) {
            status = DataBreachStatus.NOTIFIED;
        }
    }

    private boolean isLate(Instant notified, Instant now) {
        return dueAt.isBefore(notified == null ? now : notified);
    }

    private DataBreachTold told(String pastTense) {
        return new DataBreachTold(id, status, discoveredAt, dueAt, affected, pastTense, ++eventSequence);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
