package bangkom.training.delivery.completion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Whose calendar says on which day a meeting is. */
@ConfigMapping(prefix = "bangkom.training.delivery")
interface DeliveryConfig {
    @WithDefault("Asia/Jakarta")
    ZoneId timeZone();
}
