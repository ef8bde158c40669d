package bangkom.gateway.health;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.upstream.Upstreams;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whether the whole suite can be used now (kesehatan sistem), for anyone to ask. */
@Singleton
class HealthResource implements OwnResource {
    private final GatewayConfig config;
    private final Upstreams upstreams;
    private volatile boolean leaving;

    HealthResource(GatewayConfig config, Upstreams upstreams) {
        this.config = config;
        this.upstreams = upstreams;
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/health");
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        var services = new JsonObject();
        var up = !leaving;
        for (var service : config.services()) {
            var ready = upstreams.up(service);
            services.put(service, ready ? "UP" : "DOWN");
            up &= ready;
        }
        var body = new JsonObject().put("status", up ? "UP" : "DOWN").put("services", services);
        exchange.request().response().putHeader("Cache-Control", "no-store");
        exchange.answer(up ? 200 : 503, "application/json", body.toBuffer());
    }
}
