package bangkom.gateway.codelist;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.OwnResource;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** {@code GET /v1/code-lists}: which lists the services have (daftar kode), as the build found them. */
@Singleton
class CodeListsResource implements OwnResource {
    private final Buffer names;
    private final String etag;

    CodeListsResource() throws IOException {
        try (var file = CodeListsResource.class.getResourceAsStream("/code-lists.json")) {
            if (file == null) {
                throw new IOException("/code-lists.json was not built");
            }
            var content = file.readAllBytes();
            names = Buffer.buffer(content);
            etag = '"' + UUID.nameUUIDFromBytes(content).toString() + '"';
        }
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/v1/code-lists");
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        var response = exchange.request()
                .response()
                .putHeader("ETag", etag)
                .putHeader("Cache-Control", "public, max-age=3600");
        if (etag.equals(exchange.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            exchange.answer(200, "application/json", names);
        }
    }
}
