package bangkom.training.delivery.session;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.training.sql.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The sessions a provider delivers, in whatever agency; each is read under the scope of its own. */
@ApplicationScoped
class ProvidedSessions {
    /** Sees no row by itself. */
    private static final AgencyScope NONE = new AgencyScope(new UUID(0, 0));

    private final Rows rows;
    private final TrainingSessions sessions;
    private final SessionViews views;
    private final CurrentScope scope;

    ProvidedSessions(Rows rows, TrainingSessions sessions, SessionViews views, CurrentScope scope) {
        this.rows = rows;
        this.sessions = sessions;
        this.views = views;
        this.scope = scope;
    }

    Optional<UUID> agencyOf(UUID session, UUID provider) {
        return in(
                NONE,
                () -> rows.list(
                                "select provided_session_agency(?, ?)",
                                row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                                session,
                                provider)
                        .get(0));
    }

    /** One more than the limit, if there are. */
    List<SessionView> page(UUID provider, Cursor cursor, int limit) {
        var found = in(
                NONE,
                () -> rows.list(
                        "select session_id, agency from provided_sessions(?, ?, ?)",
                        row -> Map.entry(row.getObject(2, UUID.class), row.getObject(1, UUID.class)),
                        provider,
                        cursor.id(),
                        limit + 1));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(of ->
                        in(new AgencyScope(of.getKey()), () -> views.of(of.getKey(), sessions.among(of.getValue())))
                                .stream())
                .sorted(Comparator.comparing(view -> view.id().toString()))
                .toList();
    }

    private <T> T in(AgencyScope agency, Callable<T> read) {
        try {
            return scope.call(agency, () -> QuarkusTransaction.requiringNew().call(read));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
