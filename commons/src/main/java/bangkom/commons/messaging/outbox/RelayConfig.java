package bangkom.commons.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the sequencer and the sender reach the database and the broker. */
@ConfigMapping(prefix = "bangkom.relay")
interface RelayConfig {
    String jdbcUrl();

    @WithDefault("bangkom_relay")
    String username();

    Optional<String> password();

    @WithDefault("true")
    boolean enabled();

    @WithDefault("true")
    boolean sender();

    @WithDefault("2000")
    int batch();

    @WithDefault("1048576")
    int largestEvent();

    /** How long to wait for a broker that is away, or for a topic that it lacks. */
    @WithDefault("10S")
    Duration brokerPatience();

    String bootstrapServers();

    String source();
}
