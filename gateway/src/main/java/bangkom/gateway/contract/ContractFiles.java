package bangkom.gateway.contract;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.OwnResource;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The merged document and its page (dokumen API), which anyone may read. */
@Singleton
@Priority(100) // asked before the other own resources
class ContractFiles implements OwnResource {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private record File(String type, Buffer content) {}

    private final Map<String, File> files;

    ContractFiles() throws IOException {
        var json = read("/openapi.json", "application/json");
        var yaml = read("/openapi.yaml", "application/yaml");
        files = Map.of(
                "/openapi", json,
                "/openapi.json", json,
                "/openapi.yaml", yaml,
                "/docs", read("/docs/index.html", "text/html; charset=utf-8"),
                "/docs/start.js", read("/docs/start.js", "text/javascript; charset=utf-8"),
                "/docs/swagger-ui.css", read(webJar("swagger-ui.css"), "text/css; charset=utf-8"),
                "/docs/swagger-ui-bundle.js", read(webJar("swagger-ui-bundle.js"), "text/javascript; charset=utf-8"));
    }

    @Override
    public boolean owns(String path) {
        return files.containsKey(path);
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        var path = exchange.request().path();
        var accept = exchange.request().getHeader("Accept");
        var asYaml = path.equals("/openapi")
                && accept != null
                && accept.toLowerCase(Locale.ROOT).contains("yaml");
        var file = files.get(asYaml ? "/openapi.yaml" : path);
        exchange.request()
                .response()
                .putHeader("Cache-Control", "public, max-age=300")
                .putHeader("Vary", "Accept");
        if (path.startsWith("/docs")) {
            exchange.request()
                    .response()
                    .putHeader("Content-Security-Policy", CONTENT_SECURITY)
                    .putHeader("Referrer-Policy", "no-referrer");
        }
        exchange.answer(200, file.type(), file.content());
    }

    private static String webJar(String name) throws IOException {
        var about = new Properties();
        try (var in = resource("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            about.load(in);
        }
        return "/META-INF/resources/webjars/swagger-ui/" + about.getProperty("version") + "/" + name;
    }

    private static File read(String name, String type) throws IOException {
        try (var in = resource(name)) {
            return new File(type, Buffer.buffer(in.readAllBytes()));
        }
    }

    private static java.io.InputStream resource(String name) throws IOException {
        var in = ContractFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " was not built");
        }
        return in;
    }
}
