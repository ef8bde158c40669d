package bangkom.competency.needs.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyAnswersTest {
    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID DATA = UUID.randomUUID();
    private static final List<SurveyOption> OPTIONS =
            List.of(new SurveyOption("A", "Data", DATA), new SurveyOption("B", "Tidak ada", null));
    private static final List<SurveyQuestion> ALL = List.of(
            question("SCALE", SurveyQuestionType.SCALE_1_5, SERVICE, null, true),
            question("LEVEL", SurveyQuestionType.COMPETENCY_RATING, SERVICE, null, false),
            question("ONE", SurveyQuestionType.SINGLE_CHOICE, SERVICE, OPTIONS, false),
            question("MANY", SurveyQuestionType.MULTIPLE_CHOICE, SERVICE, OPTIONS, false),
            question("TEXT", SurveyQuestionType.TEXT, SERVICE, null, false));

    @Test
    void aFilledFormSaysTheSameAsItsAnswers() {
        var answers = FilledForm.answers(
                ALL,
                Map.of("SCALE", 5, "LEVEL", 4, "ONE", "B", "MANY", List.of("A", "B"), "TEXT", "pelatihan layanan"));
        SurveyAnswers.check(ALL, answers);
        assertThat(SurveyAnswers.needed(ALL, answers))
                .containsExactlyInAnyOrder(new SurveyAnswers.Needed(SERVICE, 4), new SurveyAnswers.Needed(DATA, null));
    }

    @Test
    void whatDoesNotFitIsToldAnswerByAnswer() {
        refuses(Map.of("SCALE", "5"), "SCALE_MISSING");
        refuses(Map.of("SCALE", 6), "SCALE_MISSING");
        refuses(Map.of("SCALE", 1, "LEVEL", 0), "LEVEL_MISSING");
        refuses(Map.of("SCALE", 1, "ONE", "C"), "CHOICE_INVALID");
        refuses(Map.of("SCALE", 1, "MANY", List.of("A", "A")), "CHOICE_INVALID");
        refuses(Map.of("SCALE", 1, "MANY", "A"), "CHOICE_INVALID");
        refuses(Map.of("SCALE", 1, "TEXT", 3), "TEXT_MISSING");
        refuses(Map.of("SCALE", 1, "TEXT", "a\u0000"), "TEXT_MISSING");
        refuses(Map.of("SCALE", 1, "OTHER", 3), "QUESTION_UNKNOWN");
        refuses(Map.of("TEXT", "x"), "ANSWER_MISSING");
        assertThatThrownBy(() -> new SurveyResponseDraft(null, null).given(ALL)).isInstanceOf(ProblemException.class);
    }

    @Test
    void resultsShowOnlyWhatFiveOrMoreAnswered() {
        var four = Collections.nCopies(4, List.of(scale(5)));
        assertThat(SurveyResultsView.of(SERVICE, ALL, four).questions().get(0).answered())
                .isNull();
        var six = IntStream.rangeClosed(0, 5)
                .mapToObj(n -> List.of(scale(n % 2 == 0 ? 5 : 2)))
                .toList();
        var scale = SurveyResultsView.of(SERVICE, ALL, six).questions().get(0);
        assertThat(scale.answered()).isEqualTo(6);
        assertThat(scale.counts()).isEqualTo(Map.of("2", 3, "5", 3));
        assertThat(scale.mean()).isEqualTo(new BigDecimal("3.50"));
        assertThat(SurveyResultsView.of(SERVICE, ALL, six).questions().get(4).texts())
                .isEmpty();
    }

    @Test
    void answersAreKeptInOneOrderWhateverOrderTheyCame() {
        var answers = FilledForm.answers(ALL, Map.of("SCALE", 5, "TEXT", "x", "ONE", "A"));
        var text = SurveyAnswersText.write(answers);
        assertThat(SurveyAnswersText.write(answers.stream()
                        .sorted(Collections.reverseOrder(Comparator.comparing(SurveyAnswerDraft::questionCode)))
                        .toList()))
                .isEqualTo(text);
        assertThat(SurveyAnswersText.read(text)).containsExactlyInAnyOrderElementsOf(answers);
    }

    private static void refuses(Map<String, Object> values, String... codes) {
        assertThatThrownBy(() -> SurveyAnswers.check(ALL, FilledForm.answers(ALL, values)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.code())
                                .containsAnyOf(codes));
    }

    private static SurveyAnswerDraft scale(int value) {
        return new SurveyAnswerDraft("SCALE", value, null, null, null);
    }

    private static SurveyQuestion question(
            String code, SurveyQuestionType type, UUID competency, List<SurveyOption> options, boolean mandatory) {
        return new SurveyQuestion(code, "?", competency, type, options, mandatory);
    }
}
