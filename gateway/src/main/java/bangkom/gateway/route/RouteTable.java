package bangkom.gateway.route;

import bangkom.gateway.exchange.GatewayConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The generated table of routes (tabel rute); the longest prefix of whole segments wins. */
@Singleton
public class RouteTable {
    private final Map<String, Route> byPrefix = new HashMap<>();

    RouteTable(GatewayConfig config) throws IOException {
        var json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        try (var table = RouteTable.class.getResourceAsStream(config.routes())) {
            if (table == null) {
                throw new IOException(config.routes() + " was not built");
            }
            for (var route : json.readValue(table, Route[].class)) {
                byPrefix.put(route.prefix(), route.withDefaults(config.timeout().toMillis(), config.maxBodyBytes()));
            }
        }
    }

    public Optional<Route> find(String path) {
        for (var end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            var route = byPrefix.get(path.substring(0, end));
            if (route != null) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** A path with more than one reading could pass here as one thing and there as another. */
    public static boolean canonical(String path) {
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c == '%' || c == '\\' || c == ';' || c == '#' || c <= ' ' || c > '~') {
                return false;
            }
            if (c == '/' && i + 1 < path.length() && (path.charAt(i + 1) == '/' || path.charAt(i + 1) == '.')) {
                return false;
            }
        }
        return path.startsWith("/");
    }
}
