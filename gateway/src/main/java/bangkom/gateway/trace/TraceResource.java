package bangkom.gateway.trace;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.OwnResource;
import bangkom.gateway.upstream.ServiceAnswer;
import bangkom.gateway.upstream.ServiceCalls;
import bangkom.gateway.upstream.ServiceFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code GET /v1/trace/{kind}/{id}}: one history (jejak) composed of what every service knows of it. */
@Singleton
class TraceResource implements OwnResource {
    private static final String PREFIX = "/v1/trace/";
    private static final int NODES_A_CALL = 50;
    private static final int CHARACTERS_A_CALL = 3_500;
    private static final Pattern KIND = Pattern.compile("[a-z-]{2,40}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ServiceCalls services;
    private final List<String> names;

    TraceResource(ServiceCalls services, GatewayConfig config) {
        this.services = services;
        this.names = config.services();
    }

    @Override
    public boolean owns(String path) {
        return path.startsWith(PREFIX) && path.substring(PREFIX.length()).split("/", -1).length == 2;
    }

    @Override
    public void answer(Exchange exchange, Caller caller) {
        var parts = exchange.request().path().substring(PREFIX.length()).split("/", -1);
        if (!KIND.matcher(parts[0]).matches()) {
            exchange.refuse(GatewayProblem.INVALID_REQUEST.at(
                    "/kind",
                    "Jenis terdiri atas 2–40 huruf kecil dan tanda hubung.",
                    "A kind has 2–40 lower-case letters and hyphens."));
            return;
        }
        if (!ID.matcher(parts[1]).matches()) {
            exchange.refuse(GatewayProblem.INVALID_REQUEST.at("/id", "Bukan UUID.", "Not a UUID."));
            return;
        }
        var walk = new TraceWalk(parts[0] + ":" + parts[1].toLowerCase(java.util.Locale.ROOT));
        var loop = Vertx.currentContext();
        walk(exchange, walk)
                .onComplete(walked -> loop.runOnContext(back -> {
                    if (walked.failed()) {
                        exchange.refuse(walked.cause());
                    } else if (!walk.rootKnown()) {
                        exchange.refuse(
                                GatewayProblem.NOT_FOUND,
                                "Tidak ada layanan yang mengenal " + parts[0] + " ini.",
                                "No service knows this " + parts[0] + ".");
                    } else {
                        exchange.request().response().putHeader("Cache-Control", "private, no-store");
                        exchange.answer(200, "application/json", walked.result());
                    }
                }));
    }

    private Future<Buffer> walk(Exchange exchange, TraceWalk walk) {
        var keys = walk.next();
        if (keys.isEmpty() || exchange.callerGone()) {
            return view(walk);
        }
        var answers = new ArrayList<Future<TraceLinks>>();
        for (var service : names) {
            for (var call : calls(keys)) {
                answers.add(services.get(service, "/v1/" + service + "/trace-links?" + call, exchange)
                        .compose(answer -> read(service, answer))
                        .onSuccess(links -> learn(walk, service, links)));
            }
        }
        return Future.all(answers).compose(all -> {
            walk.advance();
            return walk(exchange, walk);
        });
    }

    /** Answers of several services may come on several threads. */
    private static void learn(TraceWalk walk, String service, TraceLinks links) {
        synchronized (walk) {
            walk.learn(service, links);
        }
    }

    static List<String> calls(List<String> keys) {
        var calls = new ArrayList<String>();
        var call = new StringBuilder();
        var nodes = 0;
        for (var key : keys) {
            if (nodes == NODES_A_CALL || call.length() + key.length() > CHARACTERS_A_CALL) {
                calls.add(call.toString());
                call.setLength(0);
                nodes = 0;
            }
            call.append(nodes == 0 ? "node=" : "&node=").append(key);
            nodes++;
        }
        calls.add(call.toString());
        return calls;
    }

    private static Future<TraceLinks> read(String service, ServiceAnswer answer) {
        if (answer.status() != 200) {
            return Future.failedFuture(ServiceFailure.of(service, answer.status()));
        }
        try {
            var links = JSON.readValue(answer.body().getBytes(), TraceLinks.class);
            links.nodes().forEach(TraceResource::check);
            links.links().forEach(link -> {
                checkKey(link.from());
                checkKey(link.to());
            });
            return Future.succeededFuture(links);
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException unreadable) {
            return Future.failedFuture(ServiceFailure.broken(service));
        }
    }

    private static void check(TraceNode node) {
        checkKey(node.key());
        TraceWalk.when(node);
    }

    private static void checkKey(String key) {
        var parts = key == null ? new String[0] : key.split(":", -1);
        if (parts.length != 2
                || !KIND.matcher(parts[0]).matches()
                || !ID.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException(key);
        }
    }

    private static Future<Buffer> view(TraceWalk walk) {
        try {
            return Future.succeededFuture(Buffer.buffer(JSON.writeValueAsBytes(walk.view())));
        } catch (JsonProcessingException e) {
            return Future.failedFuture(e);
        }
    }
}
