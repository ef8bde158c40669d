package bangkom.competency.directory;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The stored transfers; both agencies of one see it. */
@ApplicationScoped
class EmployeeTransfers implements PanacheRepositoryBase<EmployeeTransfer, UUID> {
    private static final String OF_EITHER = "id = ?1 and (agencyId = ?2 or toAgencyId = ?2)";

    EmployeeTransfer get(UUID agency, UUID id) {
        return found(find(OF_EITHER, id, agency).firstResultOptional(), id);
    }

    EmployeeTransfer locked(UUID agency, UUID id) {
        return found(
                find(OF_EITHER, id, agency)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional(),
                id);
    }

    boolean isOpen(UUID agency, UUID employee) {
        return count("agencyId = ?1 and employeeId = ?2 and status = ?3", agency, employee, TransferStatus.RELEASED)
                > 0;
    }

    Found<EmployeeTransfer> list(UUID agency, TransferDirection direction, TransferStatus status, Listing listing) {
        var side = direction == TransferDirection.IN ? "toAgencyId" : "agencyId";
        return listing.find(
                this, Filter.of("agency", agency, side + " = :agency").with("status", status, "status = :status"));
    }

    boolean agencyIsKnown(UUID agency) {
        return getSession()
                .createNativeQuery("select agency_is_known(?1)", Boolean.class)
                .setParameter(1, agency)
                .getSingleResult();
    }

    /** Moves the person's row into this agency; says DONE, or why not. */
    String handOver(UUID transfer, EmployeeAcceptanceDraft draft, UUID position, UUID unit, UUID supervisor) {
        return getSession()
                .createNativeQuery("select hand_over_employee(?1, ?2, ?3, ?4, ?5, cast(?6 as uuid))", String.class)
                .setParameter(1, transfer)
                .setParameter(2, draft.nip())
                .setParameter(3, draft.externalRef())
                .setParameter(4, position)
                .setParameter(5, unit)
                .setParameter(6, supervisor == null ? null : supervisor.toString())
                .getSingleResult();
    }

    private static EmployeeTransfer found(Optional<EmployeeTransfer> transfer, UUID id) {
        return transfer.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee-transfer %s", id));
    }
}
