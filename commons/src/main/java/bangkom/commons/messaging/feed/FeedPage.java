package bangkom.commons.messaging.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of the feed; unlike a list's page it always has a {@code next}, for what will be told later. */
public record FeedPage(
        @Schema(description = "In the order they were told; fewer than limit: there are no more for now")
        List<FeedEventView> items,

        @Schema(description = "One an item: pass it as after to go on behind that item")
        List<String> cursors,

        @Schema(description = "Pass it as after to go on; it moves on even when there are no items")
        String next) {}
