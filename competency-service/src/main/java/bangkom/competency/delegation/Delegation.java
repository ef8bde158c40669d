package bangkom.competency.delegation;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That somebody may act in a role for somebody else, for a while (pelimpahan wewenang). */
@Entity
@Audited("delegation")
class Delegation {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID delegatorId;
    private UUID delegateId;

    @Enumerated(EnumType.STRING)
    private DelegableRole role;

    private UUID unitId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;
    private String revokedBy;
    private Instant revokedAt;
    private String revocationReason;

    protected Delegation() {} // for Hibernate

    Delegation(UUID id, UUID agencyId, UUID delegator, DelegationDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.delegatorId = delegator;
        this.delegateId = draft.delegateId();
        this.role = draft.role();
        this.unitId = draft.unitId();
        this.validFrom = draft.validFrom();
        this.validTo = draft.validTo();
        this.reason = draft.reason();
    }

    DelegationChanged granted() {
        return changed("granted");
    }

    DelegationChanged revoke(String why, String by, Instant at, LocalDate today) {
        if (status(today) != DelegationStatus.ACTIVE) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "delegation %s: %s", id, status(today));
        }
        revokedBy = by;
        revokedAt = at;
        revocationReason = why;
        return changed("revoked");
    }

    private DelegationChanged changed(String pastTense) {
        return new DelegationChanged(
                id, delegatorId, delegateId, role, unitId, validFrom, validTo, ++eventSequence, pastTense);
    }

    private DelegationStatus status(LocalDate today) {
        if (revokedAt != null) {
            return DelegationStatus.REVOKED;
        }
        return today.isAfter(validTo) ? DelegationStatus.EXPIRED : DelegationStatus.ACTIVE;
    }

    DelegationView view(LocalDate today, boolean mayRevoke) {
        var status = status(today);
        var active = status == DelegationStatus.ACTIVE;
        return new DelegationView(
                id,
                version,
                delegatorId,
                delegateId,
                role,
                unitId,
                validFrom,
                validTo,
                reason,
                status,
                active && !today.isBefore(validFrom),
                revokedAt,
                revocationReason,
                active && mayRevoke ? List.of(DelegationVerb.REVOCATION) : List.of());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID delegatorId() {
        return delegatorId;
    }
}
