package bangkom.gateway.upstream;

import bangkom.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Lets through what belongs to the message, and nothing that belongs to the connection or claims to come from us. */
final class HeaderFilter {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "expect");
    private static final Set<String> OURS = Set.of("forwarded", "x-real-ip", "x-request-id", "traceparent");

    private HeaderFilter() {}

    static void request(Exchange exchange, MultiMap to) {
        var from = exchange.request();
        var named = named(from.headers());
        for (var header : from.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)
                    && !OURS.contains(name)
                    && !name.startsWith("x-forwarded-")
                    && !name.startsWith("x-user")
                    && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
        ours(exchange, to);
    }

    /** What the door says of a request, whoever made it. */
    static void ours(Exchange exchange, MultiMap to) {
        HttpServerRequest from = exchange.request();
        to.set("X-Forwarded-For", from.remoteAddress().hostAddress());
        to.set("X-Forwarded-Proto", from.scheme());
        if (from.authority() != null) {
            to.set("X-Forwarded-Host", from.authority().toString());
        }
        to.set("X-Request-Id", exchange.requestId());
        to.set("traceparent", exchange.traceParent());
    }

    static void response(Exchange exchange, MultiMap from, MultiMap to) {
        var named = named(from);
        for (var header : from) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)
                    && !name.equals("server")
                    && !name.equals("x-powered-by")
                    && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
        to.set("X-Request-Id", exchange.requestId());
    }

    /** Length and token belong to the message, whatever {@code Connection} claims. */
    private static Set<String> named(MultiMap headers) {
        if (!headers.contains("Connection")) {
            return Set.of();
        }
        var names = new HashSet<String>();
        for (var value : headers.getAll("Connection")) {
            for (var name : value.toLowerCase(Locale.ROOT).split(",")) {
                names.add(name.trim());
            }
        }
        names.remove("content-length");
        names.remove("authorization");
        return names;
    }
}
