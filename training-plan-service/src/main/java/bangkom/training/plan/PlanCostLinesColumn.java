package bangkom.training.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the cost lines of an item as jsonb: they belong to the item alone. */
@Converter
class PlanCostLinesColumn implements AttributeConverter<List<PlanCostLine>, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<PlanCostLine> lines) {
        try {
            return JSON.writeValueAsString(lines == null ? List.of() : lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<PlanCostLine> convertToEntityAttribute(String text) {
        try {
            return List.of(JSON.readValue(text, PlanCostLine[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
