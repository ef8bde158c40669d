package bangkom.gateway.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator may set at the door (pengaturan gerbang). */
@ConfigMapping(prefix = "bangkom.gateway")
public interface GatewayConfig {
    @WithDefault("127.0.0.1")
    String host();

    int port();

    @WithDefault("2")
    int eventLoops();

    /** The services that make up the suite: asked for a trace, for health and by the demo's clock. */
    @WithDefault("competency,training,evaluation")
    List<String> services();

    /** Instances as {@code host:port}, by service. */
    Map<String, List<String>> upstreams();

    /** The generated table of routes, as a resource. */
    @WithDefault("/routes.json")
    String routes();

    /** How long a service may be silent, unless its route says otherwise. */
    @WithDefault("10s")
    Duration timeout();

    /** The longest request body, unless the route says otherwise. */
    @WithDefault("10485760")
    long maxBodyBytes();

    @WithDefault("1s")
    Duration connectTimeout();

    @WithDefault("1s")
    Duration healthInterval();

    @WithDefault("20s")
    Duration drainTimeout();

    @WithDefault("60s")
    Duration verifiedTokenTtl();

    @WithDefault("10000")
    long verifiedTokens();

    /** What a caller may ask of one gateway in a minute, unless the next setting says otherwise. */
    @WithDefault("30000")
    int requestsPerMinute();

    /** The same for single callers, by the subject of their token. */
    Map<String, Integer> requestsPerMinuteOf();

    /** The web pages that may call from a browser, as {@code https://host}; without any, none. */
    Optional<List<String>> origins();
}
