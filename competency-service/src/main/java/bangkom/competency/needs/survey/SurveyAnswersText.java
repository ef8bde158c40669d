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

    private static final int KIBIBYTE = 1024;
    private static final int AROUND_AN_ANSWER = 60;

    private SurveyAnswersText() {}

    /** Bytes that any answers to these questions fit in, if their words are Latin: so they all look alike, locked. */
    static int room(List<SurveyQuestion> questions) {
        int bytes = questions.stream()
                .mapToInt(question -> AROUND_AN_ANSWER
                        + question.code().length()
                        + (question.type() == SurveyQuestionType.TEXT ? SurveyText.LONGEST : 0)
                        + question.offered().stream()
                                .mapToInt(option -> option.code().length() + 3)
                                .sum())
                .sum();
        return KIBIBYTE * (bytes / KIBIBYTE + 1);
    }

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
