package bangkom.competency.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weights as a JSON document by kind of source, in which SQL finds them by name. */
@Converter
public class SourceWeightsColumn implements AttributeConverter<List<SourceWeight>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<SourceWeight> weights) {
        var byKind = new TreeMap<String, Integer>();
        weights.forEach(one -> byKind.put(one.sourceKind().name(), one.weight()));
        try {
            return JSON.writeValueAsString(byKind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<SourceWeight> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, new TypeReference<Map<EvidenceSource, Integer>>() {}).entrySet().stream()
                    .map(one -> new SourceWeight(one.getKey(), one.getValue()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
