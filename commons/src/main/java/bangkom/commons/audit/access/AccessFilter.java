package bangkom.commons.audit.access;

import bangkom.commons.audit.Deeds;
import bangkom.commons.exports.Download;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes whose records an answer holds, of a whole list that it was taken; the purpose is the caller's, or else the operation itself. */
class AccessFilter {
    private static final String PURPOSE = "X-Purpose";
    private static final int LONGEST = 200;

    private final AccessLog log;
    private final Deeds deeds;
    private final CurrentScope scope;
    private final ConcernedPeople concerned;
    private final Clock clock;

    AccessFilter(AccessLog log, Deeds deeds, CurrentScope scope, ConcernedPeople concerned, Clock clock) {
        this.log = log;
        this.deeds = deeds;
        this.scope = scope;
        this.concerned = concerned;
        this.clock = clock;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) throws InterruptedException {
        var people = people(response.getEntity());
        if (response.getStatus() >= 300 || people.isEmpty() && !isFileOfAgency(response)) {
            return;
        }
        var deed = deeds.now();
        var given = request.getHeaderString(PURPOSE);
        var purpose = given == null || given.isBlank() ? deed.operation() : printable(given);
        log.add(new Access(scope.agencyId(), clock.instant(), deed, purpose, people));
    }

    /** What a caller of no agency may have as a file tells of nobody. */
    private boolean isFileOfAgency(ContainerResponseContext response) {
        return response.getEntity() instanceof Download && scope.get().isPresent();
    }

    private List<UUID> people(Object entity) {
        var bodies = entity instanceof Page<?> page
                ? page.items()
                : entity instanceof List<?> list
                        ? list
                        : Stream.ofNullable(entity).toList();
        var people = new LinkedHashSet<UUID>();
        for (var body : bodies) {
            if (body instanceof AboutPerson one) {
                people.add(one.employeeId());
            } else if (body instanceof AboutPeople several) {
                people.addAll(several.people());
            }
        }
        people.addAll(concerned.all());
        return List.copyOf(people);
    }

    private static String printable(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
