package bangkom.testkit.note;

import bangkom.commons.messaging.feed.EventFeed;
import bangkom.commons.messaging.feed.EventFeedResource;
import jakarta.ws.rs.Path;

@Path("/v1/note/events")
class NoteEventResource extends EventFeedResource {
    NoteEventResource(EventFeed feed) {
        super(feed);
    }
}
