package bangkom.training.offering.provider;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.offering.OfferingProblem;
import bangkom.training.offering.OfferingVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps the providers an agency or the nation relies on. */
@ApplicationScoped
@Transactional
class ProviderService {
    private final Providers providers;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ProviderService(Providers providers, Outbox outbox, Caller caller, Clock clock) {
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Provider add(ProviderDraft draft) {
        var agency = caller.agencyId();
        if (providers.hasCode(agency, draft.code())) {
            throw new ProblemException(
                    OfferingProblem.OFFERING_CODE_TAKEN,
                    new Violations()
                            .add("/code", "CODE_TAKEN", "kode sudah dipakai", "the code is taken")
                            .list(),
                    draft.code());
        }
        var id = draft.id() == null ? Ids.newId(clock.instant()) : draft.id();
        var provider = new Provider(id, agency, OfferingVisibility.addedBy(caller), draft);
        providers.persist(provider);
        providers.flush();
        return provider;
    }

    Provider take(UUID id, ProviderVerb verb, String ifMatch) {
        var provider = providers.get(caller.agencyId(), id);
        provider.requireKeeper(caller);
        IfMatch.require(ifMatch, provider.version());
        outbox.record(provider.take(verb));
        providers.flush();
        return provider;
    }
}
