package bangkom.training.delivery.session;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The sessions a caller may see: those of the agency, or those a provider delivers, in that agency or in all. */
@ApplicationScoped
class SeenSessions {
    private static final UUID NOBODY = new UUID(0, 0);

    private final TrainingSessions sessions;
    private final ProvidedSessions provided;
    private final SessionViews views;
    private final Caller caller;
    private final CurrentScope scope;

    SeenSessions(
            TrainingSessions sessions,
            ProvidedSessions provided,
            SessionViews views,
            Caller caller,
            CurrentScope scope) {
        this.sessions = sessions;
        this.provided = provided;
        this.views = views;
        this.caller = caller;
        this.scope = scope;
    }

    Page<SessionView> page(UUID planItem, UUID programme, SessionStatus status, Paging paging) {
        var provider = onlyOf();
        var listing = paging.of(SessionView.class);
        return scope().equals(ProvidedSessions.NONE)
                ? provided.list(provider, planItem, programme, status, listing).page(view -> view)
                : sessions.list(planItem, programme, status, provider, listing)
                        .pageOf(page -> views.of(scope.agencyId(), page));
    }

    /** Of a session that is there. */
    boolean shows(TrainingSession session) {
        var provider = onlyOf();
        return provider == null || provider.equals(session.providerId());
    }

    /** That of the token; none for a provider who works for all that have it. */
    AgencyScope scope() {
        return onlyOf() != null ? scope.get().orElse(ProvidedSessions.NONE) : new AgencyScope(scope.agencyId());
    }

    /** The provider who sees its own sessions alone; null for everybody else. */
    private UUID onlyOf() {
        return caller.roles().equals(Set.of(Role.PROVIDER)) ? caller.provider().orElse(NOBODY) : null;
    }
}
