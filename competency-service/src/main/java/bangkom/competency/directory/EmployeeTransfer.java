package bangkom.competency.directory;

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
import java.util.Set;
import java.util.UUID;

/** A civil servant on the way from one agency to another (mutasi antarinstansi). */
@Entity
@Audited("employee-transfer")
class EmployeeTransfer {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private UUID toAgencyId;
    private UUID employeeId;
    private LocalDate effectiveDate;
    private String decreeNumber;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    private String releasedBy;
    private Instant releasedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String reason;

    protected EmployeeTransfer() {} // for Hibernate

    EmployeeTransfer(UUID id, UUID agencyId, UUID employeeId, EmployeeTransferDraft draft, String by, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.employeeId = employeeId;
        this.toAgencyId = draft.toAgencyId();
        this.effectiveDate = draft.effectiveDate();
        this.decreeNumber = draft.decreeNumber();
        this.status = TransferStatus.RELEASED;
        this.releasedBy = by;
        this.releasedAt = at;
    }

    /** Each verb belongs to one of the two agencies. */
    void require(TransferVerb verb, UUID agency) {
        if (verb.byReceiver != toAgencyId.equals(agency)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "employee-transfer %s: %s", id, verb);
        }
        if (status != TransferStatus.RELEASED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "employee-transfer %s: %s", id, status);
        }
    }

    void decide(TransferVerb verb, String why, String by, Instant at) {
        status = verb.to;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    EmployeeTransferView view(UUID agency, Set<String> roles) {
        return new EmployeeTransferView(
                id,
                version,
                employeeId,
                agencyId,
                toAgencyId,
                effectiveDate,
                decreeNumber,
                status,
                releasedAt,
                decidedAt,
                reason,
                TransferVerb.possible(status, toAgencyId.equals(agency), roles));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID employeeId() {
        return employeeId;
    }

    LocalDate effectiveDate() {
        return effectiveDate;
    }
}
