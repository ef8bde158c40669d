package bangkom.gateway.owndata;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.upstream.ServiceAnswer;
import bangkom.gateway.upstream.ServiceCalls;
import bangkom.gateway.upstream.ServiceFailure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** {@code GET /v1/own-data}: what every service keeps of the caller (data pribadi), side by side; all of it or nothing. */
@Singleton
class OwnDataResource implements OwnResource {
    private final ServiceCalls services;
    private final List<String> names;

    OwnDataResource(ServiceCalls services, GatewayConfig config) {
        this.services = services;
        this.names = config.services();
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/v1/own-data");
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        var loop = Vertx.currentContext();
        var parts = new ArrayList<Future<Buffer>>();
        for (var name : names) {
            parts.add(services.get(name, "/v1/" + name + "/own-data", exchange).compose(answer -> part(name, answer)));
        }
        Future.all(parts)
                .onComplete(all -> loop.runOnContext(back -> {
                    if (all.failed()) {
                        exchange.refuse(all.cause());
                    } else {
                        exchange.request().response().putHeader("Cache-Control", "private, no-store");
                        exchange.answer(200, "application/json", joined(parts));
                    }
                }));
    }

    private static Future<Buffer> part(String service, ServiceAnswer answer) {
        return answer.status() == 200
                ? Future.succeededFuture(answer.body())
                : Future.failedFuture(ServiceFailure.of(service, answer.status()));
    }

    /** The services' own JSON, by their names. */
    private Buffer joined(List<Future<Buffer>> parts) {
        var all = Buffer.buffer("{");
        for (int i = 0; i < parts.size(); i++) {
            all.appendString(i == 0 ? "\"" : ",\"")
                    .appendString(names.get(i))
                    .appendString("\":")
                    .appendBuffer(parts.get(i).result());
        }
        return all.appendString("}");
    }
}
