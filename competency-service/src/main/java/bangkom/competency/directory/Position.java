package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A post of an agency (jabatan), held by any number of people. */
@Entity
@Audited("position")
class Position {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String code;
    private String name;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private JobTier jobTier;

    @Enumerated(EnumType.STRING)
    private JobFamily jobFamily;

    private int jobGrade;
    private String siasnCode;

    @Enumerated(EnumType.STRING)
    private DirectoryStatus status = DirectoryStatus.ACTIVE;

    private LocalDate deactivatedOn;
    private String deactivationReason;

    protected Position() {} // for Hibernate

    Position(UUID id, UUID agencyId, String code) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
    }

    /** Takes over what the draft says; empty if that is what was known already, no event if nothing told of changed. */
    Optional<List<Event>> upsert(PositionDraft draft, UUID unit) {
        requireActive();
        var before = told();
        var siasnBefore = Optional.ofNullable(siasnCode);
        name = draft.name();
        unitId = unit;
        jobTier = draft.jobTier();
        jobFamily = draft.jobFamily();
        jobGrade = draft.jobGrade();
        siasnCode = draft.siasnCode();
        if (!told().equals(before)) {
            eventSequence++;
            return Optional.of(List.of(told()));
        }
        return siasnBefore.equals(Optional.ofNullable(siasnCode)) ? Optional.empty() : Optional.of(List.of());
    }

    /** Goes with its unit when that goes up in another. */
    PositionUpserted move(UUID unit) {
        unitId = unit;
        eventSequence++;
        return told();
    }

    PositionDeactivated deactivate(LocalDate on, String reason) {
        requireActive();
        status = DirectoryStatus.INACTIVE;
        deactivatedOn = on;
        deactivationReason = reason;
        return new PositionDeactivated(id, code, name, unitId, jobTier, jobFamily, jobGrade, on, ++eventSequence);
    }

    void requireActive() {
        if (status != DirectoryStatus.ACTIVE) {
            throw new ProblemException(DirectoryProblem.POSITION_INACTIVE, "position %s: %s", id, deactivatedOn);
        }
    }

    private PositionUpserted told() {
        return new PositionUpserted(id, code, name, unitId, jobTier, jobFamily, jobGrade, eventSequence);
    }

    PositionView view(Set<String> roles) {
        return new PositionView(
                id,
                version,
                code,
                name,
                unitId,
                jobTier,
                jobFamily,
                jobGrade,
                siasnCode,
                status,
                deactivatedOn,
                deactivationReason,
                PositionVerb.possible(status, roles));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    JobTier jobTier() {
        return jobTier;
    }
}
