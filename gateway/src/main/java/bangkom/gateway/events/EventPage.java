package bangkom.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** One page of what all services told (halaman umpan): each service's order is kept, the earliest first among them. */
record EventPage(List<JsonNode> items, String next) {
    static EventPage of(List<ServicePage> pages, EventQuery query) {
        var taken = new int[pages.size()];
        var items = new ArrayList<JsonNode>();
        for (var from = earliest(pages, taken); from >= 0 && items.size() < query.limit(); ) {
            items.add(pages.get(from).items().get(taken[from]++).event());
            from = earliest(pages, taken);
        }
        var positions = new HashMap<String, Long>();
        for (var i = 0; i < taken.length; i++) {
            var page = pages.get(i);
            positions.put(page.service(), page.after(taken[i], query.after().of(page.service())));
        }
        return new EventPage(List.copyOf(items), new EventCursor(positions).toString());
    }

    /** Which page has the earliest event not yet taken; -1 if none has any. */
    private static int earliest(List<ServicePage> pages, int[] taken) {
        var earliest = -1;
        for (var i = 0; i < taken.length; i++) {
            var items = pages.get(i).items();
            if (taken[i] < items.size()
                    && (earliest < 0
                            || items.get(taken[i])
                                    .time()
                                    .isBefore(pages.get(earliest)
                                            .items()
                                            .get(taken[earliest])
                                            .time()))) {
                earliest = i;
            }
        }
        return earliest;
    }
}
