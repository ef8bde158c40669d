package bangkom.gateway.events;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.upstream.ServiceAnswer;
import bangkom.gateway.upstream.ServiceCalls;
import bangkom.gateway.upstream.ServiceFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code GET /v1/events}: the feeds of all services as one (umpan peristiwa). With one of them away there is no page. */
@Singleton
class EventsResource implements OwnResource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceCalls services;
    private final List<String> names;

    EventsResource(ServiceCalls services, GatewayConfig config) {
        this.services = services;
        this.names = config.services();
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/v1/events");
    }

    @Override
    public Set<String> parameters() {
        return EventQuery.KNOWN;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        compose(exchange, EventQuery.of(exchange.request().params()));
    }

    private void compose(Exchange exchange, EventQuery query) {
        var loop = Vertx.currentContext();
        var asked = names.stream()
                .map(service ->
                        services.get(service, query.uri(service), exchange).compose(answer -> read(service, answer)))
                .toList();
        Future.all(asked)
                .compose(all -> write(EventPage.of(all.list(), query)))
                .onComplete(composed -> loop.runOnContext(back -> {
                    if (composed.failed()) {
                        exchange.refuse(composed.cause());
                    } else {
                        exchange.request().response().putHeader("Cache-Control", "private, no-store");
                        exchange.answer(200, "application/json", composed.result());
                    }
                }));
    }

    private static Future<ServicePage> read(String service, ServiceAnswer answer) {
        if (answer.status() == 400) {
            return Future.failedFuture(EventQuery.unreadable()); // all else was checked here
        }
        if (answer.status() != 200) {
            return Future.failedFuture(ServiceFailure.of(service, answer.status()));
        }
        try {
            return Future.succeededFuture(
                    ServicePage.read(service, answer.body().getBytes()));
        } catch (IOException unreadable) {
            return Future.failedFuture(ServiceFailure.broken(service));
        }
    }

    private static Future<Buffer> write(EventPage page) {
        try {
            return Future.succeededFuture(Buffer.buffer(JSON.writeValueAsBytes(page)));
        } catch (JsonProcessingException e) {
            return Future.failedFuture(e);
        }
    }
}
