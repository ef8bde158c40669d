package bangkom.commons.messaging.feed;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.ScopedRead;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The events of the caller's agency in this service, by position: a late commit has a late one, so none is skipped. */
@ApplicationScoped
public class EventFeed {
    private static final String PROGRESS = "select position from feed_progress where name = 'sequenced'";
    private static final Duration END_KNOWN_FOR = Duration.ofMillis(200);
    private static final Duration CLOCKS_APART = Duration.ofHours(1);
    /** What happened at some time was recorded then or later: whole months before it need not be looked at. */
    private static final String BEFORE = """
            select coalesce((select min(position) - 1 from event_feed
                where agency_id = ? and occurred_at >= ? and recorded_at >= ?), position)
            from feed_progress where name = 'sequenced'""";

    /** One snapshot of both, so that the page ends exactly where the feed did. */
    private static final String PAGE = """
            select e.*, p.position from feed_progress p left join lateral (
                select %s from event_feed
                where agency_id = ? and position > ? and position <= p.position and is_open_topic(topic) %s
                order by position limit ?
            ) e on true where p.name = 'sequenced' order by e.position""";

    private final ScopedRead reads;
    private final CurrentScope scope;
    private final String service;
    private final String source;
    /** An earlier end is as good for whoever follows from it: they are told once more of what they have. */
    private final Cache<String, String> ends =
            Caffeine.newBuilder().expireAfterWrite(END_KNOWN_FOR).build();

    EventFeed(
            ScopedRead reads,
            CurrentScope scope,
            @ConfigProperty(name = "bangkom.service") String service,
            @ConfigProperty(name = "bangkom.relay.source") String source) {
        this.reads = reads;
        this.scope = scope;
        this.service = service;
        this.source = source;
    }

    /** The cursor of where the feed ended a moment ago; nothing for a caller without an agency. */
    Optional<String> end() {
        return scope.get().map(agency -> ends.get(PROGRESS, this::readEnd));
    }

    private String readEnd(String sql) {
        var position = reads.first(sql, row -> row.getLong(1)).orElseThrow();
        return new EventCursor(Map.of(service, position)).toString();
    }

    /** Just before the first that happened then or later; the end if there is none. */
    EventCursor before(Instant since) {
        var at = Timestamp.from(since);
        var recorded = Timestamp.from(since.minus(CLOCKS_APART));
        var positions = reads.list(BEFORE, row -> row.getLong(1), scope.agencyId(), at, recorded);
        return new EventCursor(Map.of(service, positions.get(0)));
    }

    /** Fewer than {@code limit} mean that the end was reached; {@code next} then is the end, be the page empty or not. */
    FeedPage page(EventCursor after, List<String> types, String subject, int limit) {
        var parameters = new ArrayList<Object>(List.of(scope.agencyId(), after.of(service)));
        var filter = "";
        if (!types.isEmpty()) {
            filter += " and type = any(?)";
            parameters.add(types.toArray(new String[0]));
        }
        if (subject != null) {
            filter += " and subject = ?";
            parameters.add(subject);
        }
        parameters.add(limit);
        var rows = reads.list(
                PAGE.formatted(FeedEvent.COLUMNS, filter),
                row -> new Row(row.getLong(1) == 0 ? null : FeedEvent.of(row), row.getLong(14)),
                parameters.toArray());
        var end = rows.get(0).end();
        if (after.of(service) > end) {
            throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "after: %s ends at %d", service, end);
        }
        var events = rows.stream().map(Row::event).filter(Objects::nonNull).toList();
        var next = events.size() < limit ? end : events.get(limit - 1).position();
        return new FeedPage(
                events.stream()
                        .map(event -> FeedEventView.of(event.toCloudEvent(source)))
                        .toList(),
                events.stream()
                        .map(event -> after.at(service, event.position()).toString())
                        .toList(),
                after.at(service, next).toString());
    }

    private record Row(FeedEvent event, long end) {}
}
