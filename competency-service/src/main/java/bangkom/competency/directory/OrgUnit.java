package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A part of an agency (unit organisasi, perangkat daerah). */
@Entity
@Audited("org-unit")
class OrgUnit {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String code;
    private String name;
    private UUID parentId;
    private boolean remote;
    private String region;

    @Enumerated(EnumType.STRING)
    private Connectivity connectivity;

    @Enumerated(EnumType.STRING)
    private DirectoryStatus status = DirectoryStatus.ACTIVE;

    private LocalDate deactivatedOn;
    private String deactivationReason;
    private UUID mergedIntoId;

    protected OrgUnit() {} // for Hibernate

    OrgUnit(UUID id, UUID agencyId, String code) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
    }

    /** Takes over what the draft says; empty if that is what was known already. */
    Optional<OrgUnitUpserted> upsert(OrgUnitDraft draft, UUID parent) {
        requireActive();
        if (Objects.equals(name, draft.name())
                && Objects.equals(parentId, parent)
                && remote == draft.remote()
                && Objects.equals(region, draft.region())
                && connectivity == draft.connectivity()) {
            return Optional.empty();
        }
        name = draft.name();
        parentId = parent;
        remote = draft.remote();
        region = draft.region();
        connectivity = draft.connectivity();
        return Optional.of(told());
    }

    /** Goes below another unit, or to the top, and all below it with it; empty if it is there already. */
    Optional<OrgUnitUpserted> move(UUID parent) {
        requireActive();
        if (Objects.equals(parentId, parent)) {
            return Optional.empty();
        }
        parentId = parent;
        return Optional.of(told());
    }

    OrgUnitDeactivated deactivate(LocalDate on, String reason) {
        return end(on, reason, null);
    }

    OrgUnitDeactivated mergeInto(OrgUnit other, LocalDate on, String reason) {
        return end(on, reason, other.id);
    }

    private OrgUnitDeactivated end(LocalDate on, String reason, UUID into) {
        requireActive();
        status = DirectoryStatus.INACTIVE;
        deactivatedOn = on;
        deactivationReason = reason;
        mergedIntoId = into;
        return new OrgUnitDeactivated(
                id, code, name, parentId, remote, region, connectivity, on, into, ++eventSequence);
    }

    void requireActive() {
        if (!isActive()) {
            throw new ProblemException(DirectoryProblem.UNIT_INACTIVE, "org-unit %s: %s", id, deactivatedOn);
        }
    }

    boolean isActive() {
        return status == DirectoryStatus.ACTIVE;
    }

    private OrgUnitUpserted told() {
        return new OrgUnitUpserted(id, code, name, parentId, remote, region, connectivity, ++eventSequence);
    }

    OrgUnitView view(Set<String> roles) {
        return new OrgUnitView(
                id,
                version,
                code,
                name,
                parentId,
                remote,
                region,
                connectivity,
                status,
                deactivatedOn,
                deactivationReason,
                mergedIntoId,
                OrgUnitVerb.possible(status, roles));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID parentId() {
        return parentId;
    }

    String code() {
        return code;
    }
}
