package bangkom.gateway.upstream;

import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.route.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;

/** Sends a request on to an instance and its answer back, as it streams (penerus). One for each event loop. */
public final class Forwarder {
    private static final int SMALL_ANSWER = 16 * 1024;

    private final Upstreams upstreams;
    private final HttpClient client;
    private final long connectTimeout;

    public Forwarder(Vertx vertx, Upstreams upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.connectTimeout = config.connectTimeout().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setMaxWaitQueueSize(256)
                .setKeepAliveTimeout(60)
                .setConnectTimeout((int) connectTimeout)
                .setDecompressionSupported(false));
    }

    public void forward(Exchange exchange, Route route) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !fits(length, route.maxBodyBytes())) {
            tooLarge(exchange, route);
            return;
        }
        exchange.request().pause();
        attempt(exchange, route, null);
    }

    private static boolean fits(String length, long limit) {
        try {
            return Long.parseLong(length) <= limit;
        } catch (NumberFormatException longerThanAnyLimit) {
            return false;
        }
    }

    private static void tooLarge(Exchange exchange, Route route) {
        exchange.refuse(
                GatewayProblem.TOO_LARGE,
                "Isi permintaan paling besar " + route.maxBodyBytes() + " bita.",
                "A request body may have at most " + route.maxBodyBytes() + " bytes here.");
    }

    private void attempt(Exchange exchange, Route route, Instance tried) {
        var instance = upstreams.pick(route.service(), tried);
        if (instance == null) {
            exchange.refuse(ServiceFailure.down(route.service()));
            return;
        }
        instance.started();
        client.request(to(exchange, instance)).onComplete(connected -> {
            if (connected.succeeded()) {
                send(exchange, route, instance, connected.result());
                return;
            }
            // A full pool is our own load and says nothing about the instance.
            if (connected.cause() instanceof IOException) {
                instance.failed(System.currentTimeMillis(), connected.cause());
            } else {
                instance.abandoned();
            }
            if (tried == null) {
                attempt(exchange, route, instance);
            } else {
                exchange.refuse(ServiceFailure.down(route.service()));
            }
        });
    }

    /** The address is built anew: a request line may carry an absolute one. */
    private RequestOptions to(Exchange exchange, Instance instance) {
        var in = exchange.request();
        return new RequestOptions()
                .setMethod(in.method())
                .setServer(instance.address())
                .setHost(instance.address().host())
                .setPort(instance.address().port())
                .setConnectTimeout(connectTimeout)
                .setURI(in.query() == null ? in.path() : in.path() + "?" + in.query());
    }

    private void send(Exchange exchange, Route route, Instance instance, HttpClientRequest out) {
        var in = exchange.request();
        if (exchange.callerGone()) {
            instance.abandoned();
            out.reset();
            return;
        }
        HeaderFilter.request(exchange, out.headers());
        out.idleTimeout(route.timeoutMillis());
        exchange.onCallerGone(out::reset);
        var chunked = in.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        Future<HttpClientResponse> answer;
        if (chunked || in.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            if ("100-continue".equalsIgnoreCase(in.getHeader("Expect"))) {
                in.response().writeContinue();
            }
            out.setChunked(chunked);
            answer = out.response();
            sendBody(exchange, route, out);
        } else {
            in.resume();
            answer = out.send();
        }
        answer.onComplete(answered -> {
            if (answered.succeeded()) {
                back(exchange, route, instance, answered.result());
            } else {
                fail(exchange, route, instance, answered.cause());
            }
        });
    }

    /** A body that breaks off is cut, never ended: the service must not take a part for the whole. */
    private static void sendBody(Exchange exchange, Route route, HttpClientRequest out) {
        var body = new LimitedBody(exchange.request(), route.maxBodyBytes());
        body.pipe().endOnFailure(false).to(out).onFailure(broken -> {
            if (broken instanceof LimitedBody.TooLong) {
                tooLarge(exchange, route);
            } else if (body.failed()) {
                exchange.request().connection().close();
            }
            out.reset();
        });
    }

    private void back(Exchange exchange, Route route, Instance instance, HttpClientResponse answer) {
        var out = exchange.request().response();
        if (out.ended() || exchange.callerGone()) {
            instance.abandoned();
            answer.request().reset();
            return;
        }
        out.setStatusCode(answer.statusCode());
        HeaderFilter.response(exchange, answer.headers(), out.headers());
        if (route.streaming()) {
            answer.request().idleTimeout(0);
        }
        var length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        Future<Void> sent;
        if (exchange.request().method() == HttpMethod.HEAD
                || answer.statusCode() == 304
                || answer.statusCode() == 204) {
            sent = answer.end().compose(end -> out.end());
        } else if (length != null && length.length() < 6 && Integer.parseInt(length) <= SMALL_ANSWER) {
            sent = answer.body().compose(out::end);
        } else {
            out.setChunked(length == null);
            sent = answer.pipe().endOnFailure(false).to(out);
        }
        sent.onComplete(done -> {
            if (done.failed()) {
                fail(exchange, route, instance, done.cause());
            } else if (answer.statusCode() == 503) {
                instance.failed(System.currentTimeMillis(), null);
            } else {
                instance.succeeded();
            }
        });
    }

    /** Only what the service did counts against it; a caller who hung up did this to himself. */
    private static void fail(Exchange exchange, Route route, Instance instance, Throwable cause) {
        var response = exchange.request().response();
        if (response.ended() || exchange.callerGone()) {
            instance.abandoned();
        } else if (response.headWritten() && cause instanceof ClosedChannelException) {
            instance.abandoned();
            exchange.request().connection().close();
        } else {
            instance.failed(System.currentTimeMillis(), cause);
            exchange.refuse(
                    cause instanceof TimeoutException
                            ? ServiceFailure.slow(route.service())
                            : ServiceFailure.broken(route.service()));
        }
    }
}
