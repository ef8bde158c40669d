package bangkom.competency.needs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the calendar of an analysis as the one document it is. */
@Converter
public class PlannedPhasesColumn implements AttributeConverter<List<PlannedPhase>, String> {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final TypeReference<List<PlannedPhase>> PHASES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<PlannedPhase> phases) {
        try {
            return JSON.writeValueAsString(phases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<PlannedPhase> convertToEntityAttribute(String stored) {
        try {
            return List.copyOf(JSON.readValue(stored, PHASES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
