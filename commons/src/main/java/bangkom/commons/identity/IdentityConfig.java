package bangkom.commons.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which claims of a token say whose it is; every provider names them in its own way. */
@ConfigMapping(prefix = "bangkom.identity")
interface IdentityConfig {
    @WithDefault("agency")
    String agencyClaim();

    @WithDefault("nip")
    String nipClaim();

    @WithDefault("employee_id")
    String employeeIdClaim();

    @WithDefault("provider_id")
    String providerIdClaim();
}
