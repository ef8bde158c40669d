package bangkom.competency.catalogue.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where others find the CASE endpoints: the uris in their answers begin with it. */
@ConfigMapping(prefix = "bangkom.competency.case")
interface CaseConfig {
    @WithDefault("https://api.bangkom.example/ims/case/v1p1")
    String baseUri();
}
