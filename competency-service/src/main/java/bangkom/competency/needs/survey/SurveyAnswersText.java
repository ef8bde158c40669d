package bangkom.competency.needs.survey;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;

/** Answers as one text, question by question in one order, so that not even how somebody went through them stays. */
final class SurveyAnswersText {
    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(Include.NON_NULL);
    private static final TypeReference<List<SurveyAnswerDraft>> ANSWERS = new TypeReference<>() {};

    private SurveyAnswersText() {}

    static String write(List<SurveyAnswerDraft> answers) {
        try {
            return JSON.writeValueAsString(answers.stream()
                    .sorted(Comparator.comparing(SurveyAnswerDraft::questionCode))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<SurveyAnswerDraft> read(String stored) {
        try {
            return JSON.readValue(stored, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
