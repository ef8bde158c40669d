package bangkom.gateway.upstream;

import bangkom.gateway.exchange.GatewayConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The running instances of every service (instans layanan), with the one least busy first. */
@Singleton
public class Upstreams {
    private final Map<String, List<Instance>> byService;
    private final HttpClient probes;

    Upstreams(GatewayConfig config, Vertx vertx) {
        this.byService = config.upstreams().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Instance::new).toList()));
        this.probes = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(1_000));
        probeAll();
        vertx.setPeriodic(config.healthInterval().toMillis(), timer -> probeAll());
    }

    public List<Instance> instances(String service) {
        return byService.getOrDefault(service, List.of());
    }

    /** Whether some instance said lately that it is ready. */
    public boolean up(String service) {
        return instances(service).stream().anyMatch(Instance::up);
    }

    /** Null if no instance may be asked now. */
    Instance pick(String service, Instance except) {
        var now = System.currentTimeMillis();
        var instances = instances(service);
        if (instances.size() == 1) {
            var only = instances.get(0);
            return only != except && only.admits(now) ? only : null;
        }
        // Lazily in order: asking an open circuit uses up its one trial.
        return instances.stream()
                .filter(instance -> instance != except)
                .sorted(Comparator.comparingInt(Instance::inFlight))
                .filter(instance -> instance.admits(now))
                .findFirst()
                .orElse(null);
    }

    private void probeAll() {
        byService.values().forEach(instances -> instances.forEach(this::probe));
    }

    private void probe(Instance instance) {
        probes.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setServer(instance.address())
                        .setHost(instance.address().host())
                        .setPort(instance.address().port())
                        .setURI("/q/health/ready")
                        .setTimeout(2_000))
                .compose(request ->
                        request.send().compose(answer -> answer.end().map(end -> answer.statusCode())))
                .onComplete(status -> instance.readiness(status.succeeded() && status.result() == 200));
    }
}
