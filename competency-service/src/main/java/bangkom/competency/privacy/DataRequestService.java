package bangkom.competency.privacy;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What can be done with requests; one method is one transaction. */
@ApplicationScoped
@Transactional
class DataRequestService {
    private final DataRequests requests;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DataRequestService(DataRequests requests, Outbox outbox, Caller caller, Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    DataRequest ask(DataRequestDraft draft) {
        var at = clock.instant();
        var request = new DataRequest(Ids.newId(at), caller.agencyId(), caller.requireEmployee(), draft, at);
        outbox.record(request.received());
        requests.persistAndFlush(request);
        return request;
    }

    DataRequest answer(UUID id, DataRequestAnswerDraft draft, String ifMatch) {
        var request = requests.get(caller.agencyId(), id, Optional.empty());
        if (isOwn(request)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "data-request %s", id);
        }
        IfMatch.require(ifMatch, request.version());
        outbox.record(request.answer(draft, caller.actor(), clock.instant()));
        requests.flush();
        requests.getEntityManager().refresh(request); // how long it is kept is the database's to say
        return request;
    }

    /** The person is ranked by machine again; nobody lifts the own restriction. */
    DataRequest lift(UUID id, DataRequestLiftDraft draft, String ifMatch) {
        var request = requests.get(caller.agencyId(), id, Optional.empty());
        if (isOwn(request)) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "data-request %s", id);
        }
        IfMatch.require(ifMatch, request.version());
        outbox.record(request.lift(draft.reason(), caller.actor(), clock.instant()));
        requests.flush();
        return request;
    }

    DataRequestView view(DataRequest request) {
        return request.view(clock.instant(), caller.has(Role.HR_ADMIN) && !isOwn(request));
    }

    private boolean isOwn(DataRequest request) {
        return caller.employee().filter(request::isOf).isPresent();
    }
}
