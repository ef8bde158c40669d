package bangkom.platform.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A small OpenID Connect provider for the local run: discovery, keys, client credentials and persona tokens. */
public final class Issuer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofDays(3650);

    private final Map<String, String> clientSecrets;
    private final List<Persona> personas;
    private final SigningKeys keys;
    private final Tokens tokens;
    private final HttpServer server;

    public Issuer(Path folder, int port, Map<String, String> clientSecrets, List<Persona> personas)
            throws IOException, GeneralSecurityException {
        this.personas = List.copyOf(personas);
        this.clientSecrets = Map.copyOf(clientSecrets);
        this.keys = new SigningKeys(folder);
        this.tokens = new Tokens(keys, Clock.systemUTC());
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/.well-known/openid-configuration", exchange -> discovery());
        answer(
                "/jwks",
                exchange -> Map.of(
                        "keys", keys.published().stream().map(SigningKey::jwk).toList()));
        answer("/token", this::clientCredentials);
        answer("/personas/", this::persona);
        answer("/rotation", exchange -> rotation());
        server.setExecutor(Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "issuer");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token as this provider would give it out; change the request for one that must be refused. */
    public String mint(TokenRequest request) {
        try {
            return tokens.mint(request);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public TokenRequest request(Persona persona) {
        return TokenRequest.of(persona, url());
    }

    private Persona named(String name) {
        return personas.stream()
                .filter(persona -> persona.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no persona " + name));
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", url(),
                "jwks_uri", url() + "/jwks",
                "token_endpoint", url() + "/token",
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }

    private Object clientCredentials(HttpExchange exchange) throws IOException, GeneralSecurityException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readNBytes(8192), StandardCharsets.UTF_8));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            String[] pair =
                    new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            form.put("client_id", pair[0]);
            form.put("client_secret", pair[1]);
        }
        String client = form.getOrDefault("client_id", "");
        String secret = clientSecrets.get(client);
        if (secret == null || !secret.equals(form.get("client_secret"))) {
            throw new Refused(401, "invalid_client");
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw new Refused(400, "unsupported_grant_type");
        }
        return bearer(TokenRequest.of(Persona.service(client), url()));
    }

    /**
     * {@code GET /personas/budi?expires-in=60&audience=x&issuer=y&nip=…&roles=A,B}: whoever can reach the loopback may be
     * anyone. {@code GET /personas/} lists them.
     */
    private Object persona(HttpExchange exchange) throws GeneralSecurityException {
        String name = exchange.getRequestURI().getPath().substring("/personas/".length());
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        if (name.isEmpty()) {
            return personas;
        }
        TokenRequest request = TokenRequest.of(overridden(named(name), query), query.getOrDefault("issuer", url()));
        if (query.containsKey("expires-in")) {
            request = request.expiresIn(lifespan(query.get("expires-in")));
        }
        if (query.containsKey("audience")) {
            request = request.audience(query.get("audience"));
        }
        return bearer(request);
    }

    private static Persona overridden(Persona persona, Map<String, String> query) {
        if (query.containsKey("nip")) {
            persona = persona.withNip(query.get("nip"));
        }
        return query.containsKey("roles")
                ? persona.withRoles(List.of(query.get("roles").split(",")))
                : persona;
    }

    /** Services grant some seconds of skew; a token that is asked for as expired has to be so for them too. */
    private static Duration lifespan(String seconds) {
        try {
            Duration wanted = Duration.ofSeconds(Long.parseLong(seconds));
            if (wanted.abs().compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("expires-in: at most " + LONGEST.toSeconds() + " seconds");
            }
            return wanted.isNegative() || wanted.isZero() ? wanted.minus(SKEW) : wanted;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expires-in: a number of seconds", e);
        }
    }

    private Object bearer(TokenRequest request) throws GeneralSecurityException {
        return Map.of(
                "access_token", tokens.mint(request),
                "token_type", "Bearer",
                "expires_in", request.expiresIn().toSeconds());
    }

    private Object rotation() throws IOException, GeneralSecurityException {
        keys.rotate();
        return Map.of("kid", keys.current().id());
    }

    private void answer(String path, Endpoint endpoint) {
        server.createContext(path, exchange -> {
            int status = 200;
            Object body;
            try {
                body = endpoint.answer(exchange);
            } catch (Refused refused) {
                status = refused.status;
                body = Map.of("error", refused.getMessage());
            } catch (IllegalArgumentException bad) {
                status = 400;
                body = Map.of("error", "invalid_request", "error_description", String.valueOf(bad.getMessage()));
            } catch (GeneralSecurityException broken) {
                status = 500;
                body = Map.of("error", "server_error");
            }
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> values = new HashMap<>();
        if (encoded != null && !encoded.isBlank()) {
            for (String pair : encoded.split("&")) {
                String[] parts = pair.split("=", 2);
                values.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
            }
        }
        return values;
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Endpoint {
        Object answer(HttpExchange exchange) throws IOException, GeneralSecurityException;
    }

    private static final class Refused extends RuntimeException {
        private final int status;

        Refused(int status, String error) {
            super(error);
            this.status = status;
        }
    }
}
