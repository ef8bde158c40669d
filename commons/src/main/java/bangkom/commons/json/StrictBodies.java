package bangkom.commons.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What a request body says is taken as written or refused, never guessed. */
@Singleton
class StrictBodies implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("strict bodies")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(LocalDate.class, new StrictDate()));
    }

    /** After Quarkus' own, so that these replace its readers of dates. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
