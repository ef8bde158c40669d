package bangkom.gateway.upstream;

import bangkom.gateway.exchange.Exchange;
import bangkom.gateway.exchange.GatewayConfig;
import bangkom.gateway.exchange.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;

/** What the door asks services itself, with the token of its caller (panggilan ke layanan). */
@Singleton
public class ServiceCalls {
    private final Upstreams upstreams;
    private final HttpClient client;
    private final long timeout;

    ServiceCalls(Upstreams upstreams, GatewayConfig config, Vertx vertx) {
        this.upstreams = upstreams;
        this.timeout = config.timeout().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setMaxWaitQueueSize(256)
                .setConnectTimeout((int) config.connectTimeout().toMillis()));
    }

    /** Asks one instance of the service. */
    public Future<ServiceAnswer> get(String service, String uri, Exchange exchange) {
        var instance = upstreams.pick(service, null);
        return instance == null
                ? Future.failedFuture(ServiceFailure.down(service))
                : call(service, instance, HttpMethod.GET, uri, null, exchange);
    }

    /** Tells one instance, whatever its health: nobody else can be told instead. */
    public Future<ServiceAnswer> post(String service, Instance instance, String uri, Buffer body, Exchange exchange) {
        return call(service, instance, HttpMethod.POST, uri, body, exchange);
    }

    private Future<ServiceAnswer> call(
            String service, Instance instance, HttpMethod method, String uri, Buffer body, Exchange exchange) {
        instance.started();
        return client.request(new RequestOptions()
                        .setMethod(method)
                        .setServer(instance.address())
                        .setHost(instance.address().host())
                        .setPort(instance.address().port())
                        .setConnectTimeout(timeout)
                        .setURI(uri))
                .recover(unreachable -> Future.failedFuture(ServiceFailure.down(service)))
                .compose(request -> send(request.idleTimeout(timeout), body, exchange))
                .recover(cause -> Future.failedFuture(meaning(service, cause)))
                .onSuccess(answer -> instance.succeeded())
                .onFailure(cause -> instance.failed(System.currentTimeMillis(), cause));
    }

    private static Refusal meaning(String service, Throwable cause) {
        if (cause instanceof Refusal known) {
            return known;
        }
        return cause instanceof TimeoutException ? ServiceFailure.slow(service) : ServiceFailure.broken(service);
    }

    private static Future<ServiceAnswer> send(HttpClientRequest request, Buffer body, Exchange exchange) {
        HeaderFilter.ours(exchange, request.headers());
        request.putHeader("Accept", "application/json");
        request.putHeader("Authorization", exchange.request().getHeader("Authorization"));
        var language = exchange.request().getHeader("Accept-Language");
        if (language != null) {
            request.putHeader("Accept-Language", language);
        }
        if (body != null) {
            request.putHeader("Content-Type", "application/json");
        }
        return (body == null ? request.send() : request.send(body))
                .compose(answer -> answer.body().map(read -> new ServiceAnswer(answer.statusCode(), read)));
    }
}
