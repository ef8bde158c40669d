package bangkom.commons.messaging.feed;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells with every answer that has {@code items} where to follow the feed from. The position is read before the rows:
 * what came between is told once more, nothing is missed.
 */
class SnapshotCursor {
    private static final String HEADER = "X-Event-Cursor";
    private static final Map<Method, Boolean> LISTS = new ConcurrentHashMap<>();

    private final EventFeed feed;

    SnapshotCursor(EventFeed feed) {
        this.feed = feed;
    }

    @ServerRequestFilter
    void read(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method != null && LISTS.computeIfAbsent(method, SnapshotCursor::isList)) {
            feed.end().ifPresent(end -> request.setProperty(HEADER, end));
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var cursor = request.getProperty(HEADER);
        if (cursor != null && response.getStatus() == 200) {
            response.getHeaders().putSingle(HEADER, cursor);
        }
    }

    private static boolean isList(Method method) {
        var answer = method.getReturnType();
        return answer.isRecord()
                && answer != FeedPage.class
                && Stream.of(answer.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch("items"::equals);
    }
}
