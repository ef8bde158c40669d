package bangkom.competency.needs.survey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a filled form; a value of another kind than the question asks is no answer, which the check then tells. */
final class FilledForm {
    private FilledForm() {}

    static List<SurveyAnswerDraft> answers(List<SurveyQuestion> questions, Map<String, Object> values) {
        var asked = questions.stream().collect(Collectors.toMap(SurveyQuestion::code, Function.identity()));
        return values.entrySet().stream()
                .map(value -> answer(value.getKey(), asked.get(value.getKey()), value.getValue()))
                .toList();
    }

    private static SurveyAnswerDraft answer(String code, SurveyQuestion question, Object value) {
        if (question == null) {
            return new SurveyAnswerDraft(code, null, null, null, null);
        }
        return switch (question.type()) {
            case SCALE_1_5 -> new SurveyAnswerDraft(code, oneToFive(value), null, null, null);
            case COMPETENCY_RATING -> new SurveyAnswerDraft(code, null, null, null, oneToFive(value));
            case TEXT -> new SurveyAnswerDraft(code, null, written(value), null, null);
            case SINGLE_CHOICE -> new SurveyAnswerDraft(code, null, null, several(one(value)), null);
            case MULTIPLE_CHOICE -> new SurveyAnswerDraft(code, null, null, several(value), null);
        };
    }

    private static String written(Object value) {
        return value instanceof String text && SurveyText.says(text) && SurveyText.fits(text) ? text : null;
    }

    /** To JSON 4.0 is the same whole number as 4. */
    private static Integer oneToFive(Object value) {
        return value instanceof Number number
                        && number.doubleValue() == number.intValue()
                        && number.intValue() >= 1
                        && number.intValue() <= 5
                ? number.intValue()
                : null;
    }

    private static List<?> one(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> several(Object value) {
        return value instanceof List<?> many && many.stream().allMatch(String.class::isInstance)
                ? many.stream().map(String.class::cast).toList()
                : null;
    }
}
