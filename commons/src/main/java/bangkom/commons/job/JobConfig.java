package bangkom.commons.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether this replica works on jobs, and after what silence of its own another one takes them over. */
@ConfigMapping(prefix = "bangkom.jobs")
interface JobConfig {
    @WithDefault("true")
    boolean enabled();

    @WithDefault("30s")
    Duration lease();

    @WithDefault("1s")
    Duration poll();

    @WithDefault("30d")
    Duration kept();
}
