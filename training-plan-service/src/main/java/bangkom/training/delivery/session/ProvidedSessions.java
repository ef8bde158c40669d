package bangkom.training.delivery.session;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.training.sql.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sessions a provider delivers, in whatever agency; each is read under the scope of its own. */
@ApplicationScoped
class ProvidedSessions {
    /** Sees no row by itself. */
    static final AgencyScope NONE = new AgencyScope(new UUID(0, 0));

    /** The policy lets those of the provider through that the transaction names, in whatever agency they are. */
    private static final String PLACES = "select s.id, s.agency_id from training_session s where ";

    private final Rows rows;
    private final Lists lists;
    private final TrainingSessions sessions;
    private final SessionViews views;
    private final CurrentScope scope;

    ProvidedSessions(Rows rows, Lists lists, TrainingSessions sessions, SessionViews views, CurrentScope scope) {
        this.rows = rows;
        this.lists = lists;
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

    Found<SessionView> list(UUID provider, UUID planItem, UUID programme, SessionStatus status, Listing listing) {
        var filter = Filter.of("provider", provider, "s.provider_id = :provider")
                .with("item", planItem, "s.plan_item_id = :item")
                .with("programme", programme, "s.programme_id = :programme")
                .with("status", status, "s.status = :status");
        return in(NONE, () -> {
                    rows.list("select set_config('bangkom.provider', ?, true)", row -> null, provider.toString());
                    return lists.find(listing, PLACES, "s", filter, ProvidedSessions::place);
                })
                .map(this::views);
    }

    private static Map.Entry<UUID, UUID> place(ResultSet row) throws SQLException {
        return Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }

    /** In the order of their places. */
    private List<SessionView> views(List<Map.Entry<UUID, UUID>> places) {
        var found = places.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(of ->
                        in(new AgencyScope(of.getKey()), () -> views.of(of.getKey(), sessions.among(of.getValue())))
                                .stream())
                .collect(Collectors.toMap(SessionView::id, Function.identity()));
        return places.stream().map(place -> found.get(place.getKey())).toList();
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
