package bangkom.competency.directory;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Hands civil servants over: one agency releases, the other accepts; until then nothing changes. */
@ApplicationScoped
@Transactional
class EmployeeTransferService {
    private final EmployeeTransfers transfers;
    private final Employees employees;
    private final Positions positions;
    private final OrgUnits units;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EmployeeTransferService(
            EmployeeTransfers transfers,
            Employees employees,
            Positions positions,
            OrgUnits units,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.transfers = transfers;
        this.employees = employees;
        this.positions = positions;
        this.units = units;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    EmployeeTransfer release(UUID employeeId, String ifMatch, EmployeeTransferDraft draft) {
        var agency = caller.agencyId();
        var employee = employees.locked(agency, employeeId);
        IfMatch.require(ifMatch, employee.version());
        new Violations()
                .addIf(
                        draft.toAgencyId().equals(agency) || !transfers.agencyIsKnown(draft.toAgencyId()),
                        "/toAgencyId",
                        "REFERENCE_UNKNOWN",
                        "bukan instansi lain yang dikenal",
                        "no other known agency")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        if (employee.departed() || transfers.isOpen(agency, employeeId)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "employee %s", employeeId);
        }
        if (employees.leadsAnyone(agency, employeeId)) {
            throw new ProblemException(DirectoryProblem.EMPLOYEE_LEADS, "employee %s", employeeId);
        }
        var transfer = new EmployeeTransfer(
                Ids.newId(clock.instant()), agency, employeeId, draft, caller.signature(), clock.instant());
        transfers.persist(transfer);
        transfers.flush();
        return transfer;
    }

    EmployeeTransfer accept(UUID id, String ifMatch, EmployeeAcceptanceDraft draft) {
        var agency = caller.agencyId();
        var transfer = locked(id, ifMatch, TransferVerb.ACCEPTANCE);
        Dates.requirePast(transfer.effectiveDate(), clock, "");
        var unit = units.activeWithCodes(agency, List.of(draft.unitCode())).get(draft.unitCode());
        var position = positions.activeWithCodes(agency, List.of(draft.positionCode())).stream()
                .findFirst();
        var supervisor = draft.supervisorNip() == null
                ? null
                : employees.idsByNip(agency, List.of(draft.supervisorNip())).get(draft.supervisorNip());
        new Violations()
                .addIf(
                        unit == null,
                        "/unitCode",
                        "REFERENCE_UNKNOWN",
                        "unit tidak dikenal atau tidak aktif",
                        "unknown or inactive unit")
                .addIf(
                        position.isEmpty(),
                        "/positionCode",
                        "REFERENCE_UNKNOWN",
                        "jabatan tidak dikenal atau tidak aktif",
                        "unknown or inactive post")
                .addIf(
                        draft.supervisorNip() != null && supervisor == null,
                        "/supervisorNip",
                        "REFERENCE_UNKNOWN",
                        "atasan tidak dikenal",
                        "unknown supervisor")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        requireDone(transfers.handOver(id, draft, position.get().id(), unit, supervisor), transfer);
        tell(employees.locked(agency, transfer.employeeId()), transfer, position.get());
        transfer.decide(TransferVerb.ACCEPTANCE, null, caller.signature(), clock.instant());
        transfers.flush();
        return transfer;
    }

    EmployeeTransfer end(UUID id, String ifMatch, TransferVerb verb, TransferReasonDraft draft) {
        var transfer = locked(id, ifMatch, verb);
        transfer.decide(verb, draft.reason(), caller.signature(), clock.instant());
        transfers.flush();
        return transfer;
    }

    /** The former agency hears that the person went, the present one that they came, and everything about them. */
    private void tell(Employee employee, EmployeeTransfer transfer, Position position) {
        var from = transfer.agencyId();
        outbox.record(from, employee.transferred(from, transfer.effectiveDate()));
        outbox.record(employee.transferred(from, transfer.effectiveDate()));
        outbox.record(employee.told(position.jobTier()));
        outbox.record(employee.toldAgain());
    }

    private EmployeeTransfer locked(UUID id, String ifMatch, TransferVerb verb) {
        var transfer = transfers.locked(caller.agencyId(), id);
        IfMatch.require(ifMatch, transfer.version());
        transfer.require(verb, caller.agencyId());
        return transfer;
    }

    private static void requireDone(String outcome, EmployeeTransfer transfer) {
        new Violations()
                .addIf(
                        outcome.equals("OTHER_NIP"),
                        "/nip",
                        "REFERENCE_UNKNOWN",
                        "bukan NIP pegawai yang dilepas",
                        "not the NIP of the released person")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        if (!outcome.equals("DONE")) {
            throw new ProblemException(
                    outcome.equals("LEADS") ? DirectoryProblem.EMPLOYEE_LEADS : CommonProblem.STATE_CONFLICT,
                    "employee-transfer %s: %s",
                    transfer.id(),
                    outcome);
        }
    }
}
