package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import bangkom.commons.messaging.outbox.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
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

    protected Position() {} // for Hibernate

    Position(UUID id, UUID agencyId, String code) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
    }

    /** Takes over what the draft says; empty if that is what was known already, no event if nothing told of changed. */
    Optional<List<Event>> upsert(PositionDraft draft, UUID unit) {
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

    private PositionUpserted told() {
        return new PositionUpserted(id, code, name, unitId, jobTier, jobFamily, jobGrade, eventSequence);
    }

    PositionView view() {
        return new PositionView(id, version, code, name, unitId, jobTier, jobFamily, jobGrade, siasnCode);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    JobTier jobTier() {
        return jobTier;
    }
}
