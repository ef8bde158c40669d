package bangkom.competency.operation;

import bangkom.commons.messaging.feed.EventFeed;
import bangkom.commons.messaging.feed.EventFeedResource;
import jakarta.ws.rs.Path;

/** What this service told (umpan peristiwa). */
@Path("/v1/competency/events")
class CompetencyEventResource extends EventFeedResource {
    CompetencyEventResource(EventFeed feed) {
        super(feed);
    }
}
