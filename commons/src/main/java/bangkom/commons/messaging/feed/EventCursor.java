package bangkom.commons.messaging.feed;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far a reader has come in the feed of each service, opaque to clients; a service not named begins at 0. */
public record EventCursor(Map<String, Long> positions) {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,30}=[0-9]{1,18}(?:;[a-z]{1,30}=[0-9]{1,18}){0,9}");

    public EventCursor {
        positions = Map.copyOf(positions);
    }

    /** Of several cursors the earlier position counts: what one of them has not seen is told again, never left out. */
    public static EventCursor parse(List<String> texts) {
        var positions = new TreeMap<String, Long>();
        for (var text : texts) {
            for (var part : plain(text).split(";")) {
                var pair = part.split("=");
                positions.merge(pair[0], Long.parseLong(pair[1]), Math::min);
            }
        }
        return new EventCursor(positions);
    }

    public long of(String service) {
        return positions.getOrDefault(service, 0L);
    }

    public EventCursor at(String service, long position) {
        var changed = new TreeMap<>(positions);
        changed.put(service, position);
        return new EventCursor(changed);
    }

    private static String plain(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (FORM.matcher(plain).matches()) {
                return plain;
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw new ProblemException(CommonProblem.CURSOR_UNREADABLE, "after");
    }

    @Override
    public String toString() {
        var plain = new TreeMap<>(positions)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
