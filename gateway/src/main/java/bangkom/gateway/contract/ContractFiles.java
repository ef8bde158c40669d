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

/** The documents of all operations and of all events (dokumen API), and the page, which anyone may read. */
@Singleton
@Priority(100) // asked before the other own resources
class ContractFiles implements OwnResource {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private record File(String type, Buffer content) {}

    private final Map<String, File> files;

    ContractFiles() throws IOException {
        files = Map.ofEntries(
                Map.entry("/openapi", read("/openapi.json", JSON)),
                Map.entry("/openapi.json", read("/openapi.json", JSON)),
                Map.entry("/openapi.yaml", read("/openapi.yaml", YAML)),
                Map.entry("/asyncapi", read("/asyncapi.json", JSON)),
                Map.entry("/asyncapi.json", read("/asyncapi.json", JSON)),
                Map.entry("/asyncapi.yaml", read("/asyncapi.yaml", YAML)),
                Map.entry("/docs", read("/docs/index.html", "text/html; charset=utf-8")),
                Map.entry("/docs/start.js", read("/docs/start.js", "text/javascript; charset=utf-8")),
                Map.entry("/docs/swagger-ui.css", read(webJar("swagger-ui.css"), "text/css; charset=utf-8")),
                Map.entry(
                        "/docs/swagger-ui-bundle.js",
                        read(webJar("swagger-ui-bundle.js"), "text/javascript; charset=utf-8")));
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
        var asYaml = accept != null && accept.toLowerCase(Locale.ROOT).contains("yaml");
        var file = asYaml ? files.getOrDefault(path + ".yaml", files.get(path)) : files.get(path);
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
