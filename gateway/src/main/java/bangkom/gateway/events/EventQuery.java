package bangkom.gateway.events;

import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.Refusal;
import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader of the feed asks for (permintaan umpan), read as strictly as a service would. */
record EventQuery(EventCursor after, Optional<Instant> since, List<String> types, List<String> subjects, int limit) {
    static final Set<String> KNOWN = Set.of("after", "since", "type", "subject", "limit");
    private static final Pattern TYPE = Pattern.compile("[a-z]+(\\.[a-z-]+){2,5}\\.v[0-9]{1,3}");
    private static final Pattern SUBJECT = Pattern.compile("[a-z-]{2,40}:[!-~]{1,160}");
    private static final Pattern LIMIT = Pattern.compile("[1-9]|[1-9][0-9]|1[0-9][0-9]|200");
    private static final int MOST_CURSORS = 20;
    private static final int MOST_TYPES = 50;

    static EventQuery of(MultiMap parameters) {
        var after = parameters.getAll("after");
        var types = parameters.getAll("type");
        var subjects = parameters.getAll("subject");
        var limit = parameters.getAll("limit");
        if (types.size() > MOST_TYPES || !all(TYPE, types)) {
            throw invalid(
                    "?type", "Jenis berbentuk bangkom.….v1, paling banyak 50.", "A type is bangkom.….v1, 50 at most.");
        }
        if (subjects.size() > 1 || !all(SUBJECT, subjects)) {
            throw invalid("?subject", "Satu subjek, berbentuk jenis:id.", "One subject, written kind:id.");
        }
        if (limit.size() > 1 || !all(LIMIT, limit)) {
            throw invalid("?limit", "Antara 1 dan 200.", "Between 1 and 200.");
        }
        var cursor = EventCursor.parse(after).filter(read -> after.size() <= MOST_CURSORS);
        return new EventQuery(
                cursor.orElseThrow(EventQuery::unreadable),
                since(parameters.getAll("since"), after.isEmpty()),
                types,
                subjects,
                limit.isEmpty() ? 50 : Integer.parseInt(limit.get(0)));
    }

    private static Optional<Instant> since(List<String> given, boolean alone) {
        try {
            if (given.isEmpty() || given.size() == 1 && alone) {
                return given.stream().map(Instant::parse).findFirst();
            }
        } catch (DateTimeException unreadable) {
            // told below
        }
        throw invalid(
                "?since",
                "Satu saat, misalnya 2027-01-31T00:00:00Z, dan hanya tanpa after.",
                "One instant, such as 2027-01-31T00:00:00Z, and only without after.");
    }

    static Refusal unreadable() {
        return GatewayProblem.CURSOR_UNREADABLE.at(
                "?after",
                "Pakai next dari halaman terakhir, atau X-Event-Cursor dari sebuah daftar.",
                "Use next of the last page, or the X-Event-Cursor of a list.");
    }

    /** One service's part of the question. */
    String uri(String service) {
        var own = new EventCursor(Map.of(service, after.of(service)));
        var from = since.map(instant -> "&since=" + instant).orElse("&after=" + own);
        var uri = new StringBuilder("/v1/" + service + "/events?limit=" + limit + from);
        types.forEach(type -> uri.append("&type=").append(type));
        subjects.forEach(subject -> uri.append("&subject=").append(URLEncoder.encode(subject, StandardCharsets.UTF_8)));
        return uri.toString();
    }

    private static boolean all(Pattern form, List<String> values) {
        return values.stream().allMatch(value -> form.matcher(value).matches());
    }

    private static Refusal invalid(String pointer, String detailId, String detailEn) {
        return GatewayProblem.INVALID_REQUEST.at(pointer, detailId, detailEn);
    }
}
