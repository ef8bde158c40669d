package bangkom.evaluation.operation;

import bangkom.commons.messaging.feed.EventFeed;
import bangkom.commons.messaging.feed.EventFeedResource;
import jakarta.ws.rs.Path;

/** What this service told (umpan peristiwa). */
@Path("/v1/evaluation/events")
class EvaluationEventResource extends EventFeedResource {
    EvaluationEventResource(EventFeed feed) {
        super(feed);
    }
}
