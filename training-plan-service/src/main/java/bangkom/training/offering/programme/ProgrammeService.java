package bangkom.training.offering.programme;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.catalogue.CompetencyMirror;
import bangkom.training.offering.OfferingProblem;
import bangkom.training.offering.OfferingVisibility;
import bangkom.training.offering.provider.Provider;
import bangkom.training.offering.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps the programmes on offer. */
@ApplicationScoped
@Transactional
class ProgrammeService {
    private final Programmes programmes;
    private final Providers providers;
    private final CompetencyMirror competencies;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ProgrammeService(
            Programmes programmes,
            Providers providers,
            CompetencyMirror competencies,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.programmes = programmes;
        this.providers = providers;
        this.competencies = competencies;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Programme add(ProgrammeDraft draft) {
        var agency = caller.agencyId();
        var visibility = OfferingVisibility.addedBy(caller);
        var named = draft.outcomes().stream()
                .map(ProgrammeOutcome::competencyId)
                .distinct()
                .toList();
        boolean providerKnown = providers
                .visible(agency, draft.providerId())
                .filter(provider -> visibility == OfferingVisibility.AGENCY || provider.isNational())
                .isPresent();
        new ProgrammeCheck(draft).check(competencies.known(agency, named), providerKnown);
        if (programmes.hasCode(agency, draft.code())) {
            throw new ProblemException(
                    OfferingProblem.OFFERING_CODE_TAKEN,
                    new Violations()
                            .add("/code", "CODE_TAKEN", "kode sudah dipakai", "the code is taken")
                            .list(),
                    draft.code());
        }
        var programme = new Programme(Ids.newId(clock.instant()), agency, visibility, draft);
        programmes.persist(programme);
        programmes.flush();
        return programme;
    }

    Programme publish(UUID id, String ifMatch) {
        var programme = kept(id, ifMatch);
        var told = programme.take(ProgrammeVerb.PUBLICATION);
        new Violations()
                .addIf(
                        providers
                                .visible(caller.agencyId(), programme.providerId())
                                .filter(Provider::isActive)
                                .isEmpty(),
                        "/providerId",
                        "PROVIDER_INACTIVE",
                        "penyelenggara tidak aktif",
                        "the provider is not active")
                .throwIfAny(OfferingProblem.PROGRAMME_NOT_OFFERED);
        outbox.record(told);
        programmes.flush();
        return programme;
    }

    Programme retire(UUID id, String ifMatch) {
        var programme = kept(id, ifMatch);
        outbox.record(programme.take(ProgrammeVerb.RETIREMENT));
        programmes.flush();
        return programme;
    }

    private Programme kept(UUID id, String ifMatch) {
        var programme = programmes.get(caller.agencyId(), id);
        programme.requireKeeper(caller);
        IfMatch.require(ifMatch, programme.version());
        return programme;
    }
}
