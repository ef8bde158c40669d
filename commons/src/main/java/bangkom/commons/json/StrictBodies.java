package bangkom.commons.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a request body says is taken as written or refused, never guessed. */
@Singleton
class StrictBodies implements ObjectMapperCustomizer {
    private static final Set<JsonToken> WHOLE = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> TRUTH = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("strict bodies")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(LocalDate.class, new StrictDate())
                .addDeserializer(Integer.class, new StrictScalar<>(Integer.class, WHOLE, JsonParser::getIntValue))
                .addDeserializer(int.class, new StrictScalar<>(int.class, WHOLE, JsonParser::getIntValue))
                .addDeserializer(Long.class, new StrictScalar<>(Long.class, WHOLE, JsonParser::getLongValue))
                .addDeserializer(long.class, new StrictScalar<>(long.class, WHOLE, JsonParser::getLongValue))
                .addDeserializer(
                        BigDecimal.class, new StrictScalar<>(BigDecimal.class, NUMBER, JsonParser::getDecimalValue))
                .addDeserializer(Boolean.class, new StrictScalar<>(Boolean.class, TRUTH, JsonParser::getBooleanValue))
                .addDeserializer(boolean.class, new StrictScalar<>(boolean.class, TRUTH, JsonParser::getBooleanValue)));
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.addHandler(new EveryFault());
    }

    /** After Quarkus' own, so that these replace its readers of dates. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
