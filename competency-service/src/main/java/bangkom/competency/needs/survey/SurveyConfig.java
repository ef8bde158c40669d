package bangkom.competency.needs.survey;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The secret that anonymous answers are locked with until their survey closes; it is never in the database. */
@ConfigMapping(prefix = "bangkom.competency.survey")
interface SurveyConfig {
    Optional<String> key();
}
