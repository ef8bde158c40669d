package bangkom.competency.privacy.breach;

import bangkom.commons.audit.access.ConcernedPeople;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What can be done about breaches; one method is one transaction. */
@ApplicationScoped
@Transactional
class DataBreachService {
    private final DataBreaches breaches;
    private final References references;
    private final Outbox outbox;
    private final Caller caller;
    private final ConcernedPeople concerned;
    private final Clock clock;

    DataBreachService(
            DataBreaches breaches,
            References references,
            Outbox outbox,
            Caller caller,
            ConcernedPeople concerned,
            Clock clock) {
        this.breaches = breaches;
        this.references = references;
        this.outbox = outbox;
        this.caller = caller;
        this.concerned = concerned;
        this.clock = clock;
    }

    DataBreach record(DataBreachDraft draft) {
        var agency = caller.agencyId();
        var at = clock.instant();
        new Violations()
                .addIf(
                        draft.discoveredAt().isAfter(at),
                        "/discoveredAt",
                        "IN_THE_FUTURE",
                        "tidak boleh di masa depan",
                        "lies in the future")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        var unknown = new Violations();
        references.checkEmployees(agency, draft.peopleByPointer(), unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        concerned.add(draft.peopleByPointer().values());
        var breach = new DataBreach(Ids.newId(at), agency, draft, caller.actor());
        breaches.persistAndFlush(breach);
        outbox.record(breach.recorded(breaches.concerns(agency, breach.id(), draft)));
        breaches.flush();
        return breach;
    }

    DataBreach notifySubjects(UUID id, String ifMatch) {
        var breach = seen(id, ifMatch);
        breach.notifySubjects(breaches.everybodyOf(caller.agencyId(), id), clock.instant())
                .forEach(outbox::record);
        breaches.flush();
        return breach;
    }

    DataBreach notifyAuthority(UUID id, AuthorityNoticeDraft draft, String ifMatch) {
        var breach = seen(id, ifMatch);
        outbox.record(breach.notifyAuthority(draft.reference(), clock.instant()));
        breaches.flush();
        return breach;
    }

    DataBreachView view(DataBreach breach) {
        return breach.view(clock.instant(), caller.has(Role.HR_ADMIN));
    }

    private DataBreach seen(UUID id, String ifMatch) {
        var breach = breaches.get(caller.agencyId(), id, Optional.empty());
        IfMatch.require(ifMatch, breach.version());
        return breach;
    }
}
