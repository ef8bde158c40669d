package bangkom.gateway;

import bangkom.gateway.caller.VerifiedTokens;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.Origins;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.quota.Quota;
import bangkom.gateway.route.RouteTable;
import bangkom.gateway.upstream.Forwarder;
import bangkom.gateway.upstream.Upstreams;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The public port (gerbang publik), one server an event loop; operators' endpoints stay on Quarkus' own port. */
@Singleton
class PublicServer {
    private final Vertx vertx;
    private final GatewayConfig config;
    private final List<OwnResource> own;
    private final RouteTable routes;
    private final VerifiedTokens tokens;
    private final Quota quota;
    private final Origins origins;
    private final Upstreams upstreams;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    PublicServer(
            Vertx vertx,
            GatewayConfig config,
            @All List<OwnResource> own,
            RouteTable routes,
            VerifiedTokens tokens,
            Quota quota,
            Origins origins,
            Upstreams upstreams) {
        this.vertx = vertx;
        this.config = config;
        this.own = own;
        this.routes = routes;
        this.tokens = tokens;
        this.quota = quota;
        this.origins = origins;
        this.upstreams = upstreams;
    }

    void start(@Observes StartupEvent event) throws InterruptedException, ExecutionException, TimeoutException {
        vertx.deployVerticle(Listener::new, new DeploymentOptions().setInstances(config.eventLoops()))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    /** Quarkus waits for its own port only: what is under way here is ours to wait for. */
    void drain(@Observes ShutdownEvent event) throws InterruptedException {
        draining = true;
        var end = System.nanoTime() + config.drainTimeout().toNanos();
        while (underWay.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    private void count(Door door, HttpServerRequest request) {
        underWay.incrementAndGet();
        var counted = new AtomicBoolean(true);
        Handler<Void> finished = end -> {
            if (counted.getAndSet(false)) {
                underWay.decrementAndGet();
            }
        };
        request.response().closeHandler(finished);
        request.response().bodyEndHandler(finished);
        if (draining) {
            request.response().putHeader("Connection", "close");
        }
        var exchange = new Exchange(request);
        Door.guarded(exchange, () -> door.open(exchange));
    }

    private static void malformed(HttpServerRequest request) {
        var cause = request.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            new Exchange(request)
                    .refuse(
                            GatewayProblem.URI_TOO_LONG,
                            "Baris permintaan paling panjang 8 KiB.",
                            "The request line may have at most 8 KiB.");
        } else if (cause instanceof TooLongHttpHeaderException) {
            new Exchange(request)
                    .refuse(
                            GatewayProblem.HEADERS_TOO_LARGE,
                            "Kepala permintaan paling besar 16 KiB.",
                            "Request headers may have at most 16 KiB.");
        } else {
            new Exchange(request)
                    .refuse(
                            GatewayProblem.REQUEST_MALFORMED,
                            "Baris atau kepala permintaan tidak dapat dibaca dengan satu arti.",
                            "The request line or headers cannot be read in one way only.");
        }
    }

    private final class Listener extends AbstractVerticle {
        @Override
        public void start(Promise<Void> started) {
            var door = new Door(own, routes, tokens, quota, origins, new Forwarder(vertx, upstreams, config));
            vertx.createHttpServer(new HttpServerOptions()
                            .setMaxHeaderSize(16 * 1024)
                            .setMaxInitialLineLength(8 * 1024)
                            .setHttp2ClearTextEnabled(false)
                            .setIdleTimeout(75)
                            .setReuseAddress(true))
                    .requestHandler(request -> count(door, request))
                    .invalidRequestHandler(PublicServer::malformed)
                    .listen(config.port(), config.host())
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
