package bangkom.training.operation;

import bangkom.commons.messaging.feed.EventFeed;
import bangkom.commons.messaging.feed.EventFeedResource;
import jakarta.ws.rs.Path;

/** What this service told (umpan peristiwa). */
@Path("/v1/training/events")
class TrainingEventResource extends EventFeedResource {
    TrainingEventResource(EventFeed feed) {
        super(feed);
    }
}
