package bangkom.competency.needs.survey;

import bangkom.competency.needs.SmallestGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What all who answered said together; a question that fewer than five answered shows nothing. */
record SurveyResultsView(UUID surveyInstrumentId, List<Question> questions) {

    /** What was answered to one question. */
    @Schema(name = "SurveyQuestionResult")
    record Question(
            String questionCode,

            @Schema(description = "People; absent: fewer than five") @Nullable
            Integer answered,

            @Schema(description = "People by what they said: 1 to 5, or the code of an option")
            Map<String, Integer> counts,

            @Schema(description = "Of a scale or rating, to two decimals") @Nullable
            BigDecimal mean,

            @Schema(description = "In the order of the alphabet")
            List<String> texts) {}

    static SurveyResultsView of(UUID instrument, List<SurveyQuestion> questions, List<List<SurveyAnswerDraft>> all) {
        return new SurveyResultsView(
                instrument,
                questions.stream()
                        .map(question -> result(
                                question.code(),
                                all.stream()
                                        .flatMap(List::stream)
                                        .filter(answer -> answer.questionCode().equals(question.code()))
                                        .toList()))
                        .toList());
    }

    private static Question result(String code, List<SurveyAnswerDraft> answers) {
        if (answers.size() < SmallestGroup.PEOPLE) {
            return new Question(code, null, Map.of(), null, List.of());
        }
        var counts = new TreeMap<String, Integer>();
        answers.stream().flatMap(SurveyResultsView::said).forEach(what -> counts.merge(what, 1, Integer::sum));
        var texts = answers.stream()
                .map(SurveyAnswerDraft::text)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Question(code, answers.size(), counts, mean(answers), texts);
    }

    private static Stream<String> said(SurveyAnswerDraft answer) {
        var measured = measured(answer);
        return measured == null ? answer.choices().stream() : Stream.of(measured.toString());
    }

    private static Integer measured(SurveyAnswerDraft answer) {
        return answer.scale() == null ? answer.level() : answer.scale();
    }

    private static BigDecimal mean(List<SurveyAnswerDraft> answers) {
        var measured = answers.stream()
                .map(SurveyResultsView::measured)
                .filter(Objects::nonNull)
                .toList();
        return measured.isEmpty()
                ? null
                : BigDecimal.valueOf(
                                measured.stream().mapToLong(Integer::longValue).sum())
                        .divide(BigDecimal.valueOf(measured.size()), 2, RoundingMode.HALF_UP);
    }
}
