package bangkom.gateway.events;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far a reader has come in the feed of each service (penanda), in the form the services give and take. */
record EventCursor(Map<String, Long> positions) {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,30}=[0-9]{1,18}(?:;[a-z]{1,30}=[0-9]{1,18}){0,9}");

    EventCursor {
        positions = Map.copyOf(positions);
    }

    /** Per service the earlier position counts; empty if one of them is no cursor. */
    static Optional<EventCursor> parse(List<String> texts) {
        var positions = new TreeMap<String, Long>();
        for (var text : texts) {
            var plain = plain(text);
            if (!FORM.matcher(plain).matches()) {
                return Optional.empty();
            }
            for (var part : plain.split(";")) {
                var pair = part.split("=");
                positions.merge(pair[0], Long.parseLong(pair[1]), Math::min);
            }
        }
        return Optional.of(new EventCursor(positions));
    }

    /** A service not named begins at its beginning. */
    long of(String service) {
        return positions.getOrDefault(service, 0L);
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    @Override
    public String toString() {
        var plain = new TreeMap<>(positions)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
