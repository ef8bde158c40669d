package bangkom.competency.delegation;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Grants and revokes delegations; nobody gives away what he or she does not hold. */
@ApplicationScoped
@Transactional
class DelegationService {
    private static final int LONGEST_YEARS = 1;

    private final Delegations delegations;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DelegationService(Delegations delegations, Outbox outbox, Caller caller, Clock clock) {
        this.delegations = delegations;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Delegation grant(DelegationDraft draft) {
        var me = caller.requireEmployee();
        check(me, draft);
        if (caller.actingFor().isPresent() || !caller.has(draft.role().name())) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", draft.role());
        }
        var delegation = new Delegation(Ids.newId(clock.instant()), caller.agencyId(), me, draft);
        var told = delegation.granted();
        delegations.persist(delegation);
        outbox.record(told);
        delegations.flush();
        return delegation;
    }

    Delegation revoke(UUID id, String ifMatch, DelegationRevocationDraft draft) {
        var delegation = delegations.locked(caller.agencyId(), id, party());
        if (!mayRevoke(delegation)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "delegation %s", id);
        }
        IfMatch.require(ifMatch, delegation.version());
        outbox.record(delegation.revoke(draft.reason(), caller.signature(), clock.instant(), today()));
        delegations.flush();
        return delegation;
    }

    /** Empty for who oversees all of the agency. */
    Optional<UUID> party() {
        return caller.has(Role.HR_ADMIN) || caller.has(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(caller.requireEmployee());
    }

    DelegationView view(Delegation delegation) {
        return delegation.view(today(), mayRevoke(delegation));
    }

    private boolean mayRevoke(Delegation delegation) {
        return caller.has(Role.HR_ADMIN)
                || caller.employee().filter(delegation.delegatorId()::equals).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void check(UUID me, DelegationDraft draft) {
        new Violations()
                .addIf(
                        draft.validTo().isBefore(draft.validFrom()),
                        "/validTo",
                        "PERIOD_REVERSED",
                        "berakhir sebelum mulai",
                        "ends before it begins")
                .addIf(
                        draft.validTo().isAfter(draft.validFrom().plusYears(LONGEST_YEARS)),
                        "/validTo",
                        "PERIOD_TOO_LONG",
                        "paling lama satu tahun",
                        "a year at most")
                .addIf(draft.validTo().isBefore(today()), "/validTo", "PERIOD_OVER", "sudah lewat", "already over")
                .addIf(
                        draft.delegateId().equals(me),
                        "/delegateId",
                        "DELEGATE_OF_SELF",
                        "bukan diri sendiri",
                        "somebody else")
                .addIf(
                        draft.unitId() != null && draft.role() != DelegableRole.UNIT_MANAGER,
                        "/unitId",
                        "UNIT_NOT_OF_ROLE",
                        "hanya untuk UNIT_MANAGER",
                        "for UNIT_MANAGER only")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        new Violations()
                .addIf(
                        !delegations.isActivePerson(caller.agencyId(), draft.delegateId()),
                        "/delegateId",
                        "REFERENCE_UNKNOWN",
                        "bukan pegawai aktif instansi ini",
                        "no active civil servant of this agency")
                .addIf(
                        draft.unitId() != null && !caller.managedUnits().contains(draft.unitId()),
                        "/unitId",
                        "REFERENCE_UNKNOWN",
                        "bukan unit yang dipimpin",
                        "no unit of the caller")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
    }
}
