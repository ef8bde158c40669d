package bangkom.competency.needs.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the questions of an instrument as the one document they are. */
@Converter
public class SurveyQuestionsColumn implements AttributeConverter<List<SurveyQuestion>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SurveyQuestion>> QUESTIONS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<SurveyQuestion> questions) {
        try {
            return JSON.writeValueAsString(questions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<SurveyQuestion> convertToEntityAttribute(String stored) {
        try {
            return List.copyOf(JSON.readValue(stored, QUESTIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
