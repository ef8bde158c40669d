package bangkom.gateway.demo;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.exchange.Refusal;
import bangkom.gateway.upstream.ServiceAnswer;
import bangkom.gateway.upstream.ServiceCalls;
import bangkom.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moves the demo's clock (jam peragaan) in every instance at once; without {@code bangkom.demo} it does not exist. */
@Singleton
class DemoClockResource implements OwnResource {
    private static final String PATH = "/v1/demo/clock/advance";
    private static final Duration FURTHEST = Duration.ofDays(366);
    private static final int LONGEST_BODY = 1_024;

    private final boolean demo;
    private final GatewayConfig config;
    private final Upstreams upstreams;
    private final ServiceCalls services;

    DemoClockResource(
            @ConfigProperty(name = "bangkom.demo", defaultValue = "false") boolean demo,
            GatewayConfig config,
            Upstreams upstreams,
            ServiceCalls services) {
        this.demo = demo;
        this.config = config;
        this.upstreams = upstreams;
        this.services = services;
    }

    @Override
    public boolean owns(String path) {
        return demo && path.equals(PATH);
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        if (!caller.roles().contains("OPERATOR")) {
            exchange.refuse(
                    GatewayProblem.FORBIDDEN,
                    "Hanya OPERATOR yang memajukan jam.",
                    "Only an OPERATOR moves the clock.");
            return;
        }
        var loop = Vertx.currentContext();
        body(exchange)
                .compose(body -> advance(body, exchange))
                .onComplete(advanced -> loop.runOnContext(back -> {
                    if (advanced.succeeded()) {
                        var now = new JsonObject().put("now", advanced.result().toString());
                        exchange.answer(200, "application/json", now.toBuffer());
                    } else {
                        exchange.refuse(advanced.cause());
                    }
                }));
    }

    private static Future<Buffer> body(Exchange exchange) {
        var length = exchange.request().getHeader("Content-Length");
        if (length == null || length.length() > 4 || Integer.parseInt(length) > LONGEST_BODY) {
            return Future.failedFuture(invalid());
        }
        var body = exchange.request().body();
        exchange.request().resume();
        return body;
    }

    private Future<Instant> advance(Buffer body, Exchange exchange) {
        if (!valid(body)) {
            return Future.failedFuture(invalid());
        }
        var told = new ArrayList<Future<Instant>>();
        for (var service : config.services()) {
            for (var instance : upstreams.instances(service)) {
                told.add(services.post(service, instance, PATH, body, exchange).compose(DemoClockResource::now));
            }
        }
        // All are told before the first failure is: a clock left behind is worse than a late answer.
        return Future.join(told)
                .map(all -> all.<Instant>list().stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .recover(some -> Future.failedFuture(GatewayProblem.UPSTREAM_BROKEN.because(
                        told.stream().filter(Future::failed).count() + " dari " + told.size()
                                + " jam tidak maju; jam layanan kini berbeda.",
                        told.stream().filter(Future::failed).count() + " of " + told.size()
                                + " clocks did not move; the services' clocks now differ.")));
    }

    private static Future<Instant> now(ServiceAnswer answer) {
        try {
            return answer.status() == 200
                    ? Future.succeededFuture(
                            Instant.parse(answer.body().toJsonObject().getString("now")))
                    : Future.failedFuture("status " + answer.status());
        } catch (DecodeException | DateTimeException | NullPointerException | ClassCastException unreadable) {
            return Future.failedFuture(unreadable);
        }
    }

    private static boolean valid(Buffer body) {
        try {
            var json = body.toJsonObject();
            var by = Duration.parse(json.getString("by"));
            return json.fieldNames().equals(Set.of("by")) && !by.isNegative() && by.compareTo(FURTHEST) <= 0;
        } catch (DecodeException | DateTimeException | NullPointerException | ClassCastException unreadable) {
            return false;
        }
    }

    private static Refusal invalid() {
        return GatewayProblem.INVALID_REQUEST.at(
                "/by",
                "Isi harus {\"by\": durasi ISO-8601 dari PT0S sampai P366D}.",
                "The body must be {\"by\": an ISO-8601 duration from PT0S to P366D}.");
    }
}
