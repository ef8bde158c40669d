package bangkom.gateway;

import bangkom.gateway.caller.VerifiedTokens;
import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.Origins;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.exchange.Refusal;
import bangkom.gateway.quota.Quota;
import bangkom.gateway.route.RouteTable;
import bangkom.gateway.upstream.Forwarder;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What every request meets, in this order (gerbang): origin, path, route, token, quota, service. */
final class Door {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final List<OwnResource> own;
    private final RouteTable routes;
    private final VerifiedTokens tokens;
    private final Quota quota;
    private final Origins origins;
    private final Forwarder forwarder;

    Door(
            List<OwnResource> own,
            RouteTable routes,
            VerifiedTokens tokens,
            Quota quota,
            Origins origins,
            Forwarder forwarder) {
        this.own = own;
        this.routes = routes;
        this.tokens = tokens;
        this.quota = quota;
        this.origins = origins;
        this.forwarder = forwarder;
    }

    void open(Exchange exchange) {
        if (origins.answer(exchange)) {
            return;
        }
        var path = exchange.request().path();
        if (path == null || !RouteTable.canonical(path)) {
            exchange.refuse(
                    GatewayProblem.PATH_NOT_CANONICAL,
                    "Alamat tidak boleh memuat %, \\, ;, // atau ruas yang diawali titik.",
                    "A path may not contain %, \\, ;, // or a segment that begins with a dot.");
            return;
        }
        for (var resource : own) {
            if (resource.owns(path)) {
                answer(exchange, resource);
                return;
            }
        }
        var route = routes.find(path);
        if (route.isEmpty()) {
            exchange.refuse(
                    GatewayProblem.NOT_FOUND,
                    "Tidak ada layanan pada alamat ini; daftar alamat ada di /openapi.",
                    "No service has this address; /openapi lists all.");
        } else if (!METHODS.contains(exchange.request().method())) {
            wrongMethod(exchange, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        } else if (route.get().open() && bearer(exchange) == null) {
            var somebody = Caller.at(exchange.request().remoteAddress().hostAddress());
            within(exchange, somebody, caller -> forwarder.forward(exchange, route.get()));
        } else {
            withCaller(exchange, caller -> forwarder.forward(exchange, route.get()));
        }
    }

    private void answer(Exchange exchange, OwnResource resource) {
        var asked = exchange.request().method();
        if (asked != resource.method() && !(asked == HttpMethod.HEAD && resource.method() == HttpMethod.GET)) {
            wrongMethod(
                    exchange,
                    resource.method() == HttpMethod.GET
                            ? "GET, HEAD"
                            : resource.method().name());
        } else if (resource.open()) {
            resource.answer(exchange, null);
        } else {
            withCaller(exchange, caller -> answer(exchange, resource, caller));
        }
    }

    private static void answer(Exchange exchange, OwnResource resource, Caller caller) {
        for (var name : parameters(exchange)) {
            if (!resource.parameters().contains(name)) {
                throw GatewayProblem.PARAMETER_UNKNOWN.at("?" + name, "Parameter tidak dikenal.", "Unknown parameter.");
            }
        }
        resource.answer(exchange, caller);
    }

    private static Set<String> parameters(Exchange exchange) {
        try {
            return exchange.request().params().names();
        } catch (IllegalArgumentException brokenEscape) {
            throw GatewayProblem.INVALID_REQUEST.at(
                    "?", "Ada % yang tidak diikuti dua angka heksa.", "A % is not followed by two hex digits.");
        }
    }

    private static void wrongMethod(Exchange exchange, String allowed) {
        exchange.request().response().putHeader("Allow", allowed);
        exchange.refuse(
                GatewayProblem.METHOD_NOT_ALLOWED,
                "Yang didukung di sini: " + allowed + ".",
                "Supported here: " + allowed + ".");
    }

    private void withCaller(Exchange exchange, Consumer<Caller> then) {
        var token = bearer(exchange);
        if (token == null) {
            exchange.refuse(
                    GatewayProblem.UNAUTHENTICATED,
                    "Sertakan token akses: Authorization: Bearer …",
                    "Send an access token: Authorization: Bearer …");
            return;
        }
        var known = tokens.known(token);
        if (known != null) {
            within(exchange, known, then);
            return;
        }
        exchange.request().pause();
        // Verification may end on another thread; the request stays on its own event loop.
        var loop = Vertx.currentContext();
        tokens.verify(token)
                .onComplete(verified -> loop.runOnContext(back -> {
                    if (verified.succeeded()) {
                        guarded(exchange, () -> within(exchange, verified.result(), then));
                    } else if (verified.cause() instanceof AuthenticationFailedException) {
                        exchange.refuse(
                                GatewayProblem.UNAUTHENTICATED,
                                "Token tidak sah, kedaluwarsa, atau bukan untuk layanan ini.",
                                "The token is invalid, has expired, or is not meant for this API.");
                    } else {
                        exchange.refuse(
                                GatewayProblem.ISSUER_DOWN,
                                "Penerbit token tidak dapat dihubungi; coba lagi sebentar lagi.",
                                "The token issuer cannot be reached; try again in a moment.");
                    }
                }));
    }

    private void within(Exchange exchange, Caller caller, Consumer<Caller> then) {
        if (quota.take(exchange, caller)) {
            then.accept(caller);
        }
    }

    static void guarded(Exchange exchange, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException e) {
            org.jboss.logging.Logger.getLogger(Door.class).errorf(e, "Request %s failed", exchange.requestId());
            exchange.refuse(e);
        }
    }

    private static String bearer(Exchange exchange) {
        var header = exchange.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return null;
        }
        var token = header.substring(7).trim();
        return token.isEmpty() ? null : token;
    }
}
