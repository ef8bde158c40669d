package bangkom.competency.needs.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveySealTest {
    private static final UUID SURVEY = UUID.randomUUID();
    private static final List<SurveyQuestion> QUESTIONS = List.of(
            new SurveyQuestion("P1", "?", UUID.randomUUID(), SurveyQuestionType.SCALE_1_5, null, true),
            new SurveyQuestion("P2", "?", UUID.randomUUID(), SurveyQuestionType.TEXT, null, false));

    private final SurveySeal seal = new SurveySeal(() -> Optional.of("rahasia"));

    @Test
    void whatIsLockedIsReadWithTheSameKeyAloneAndNoTwoLookAlike() {
        var said = SurveyAnswersText.write(answers(4, "pelatihan"));
        var once = seal.lock(SURVEY, said, 1024);
        var again = seal.lock(SURVEY, said, 1024);
        assertThat(once).isNotEqualTo(again);
        assertThat(SurveyAnswersText.read(seal.unlock(SURVEY, once))).isEqualTo(answers(4, "pelatihan"));
        assertThatThrownBy(() -> seal.unlock(UUID.randomUUID(), once)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SurveySeal(() -> Optional.of("lain")).unlock(SURVEY, once))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SurveySeal(Optional::empty)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSizeTellsNothing() {
        int room = SurveyAnswersText.room(QUESTIONS);
        var sizes = new HashSet<Integer>();
        for (var words : List.of("", "ya", "x".repeat(2000))) {
            sizes.add(seal.lock(SURVEY, SurveyAnswersText.write(answers(1, words)), room).length);
        }
        assertThat(sizes).hasSize(1);
    }

    @Test
    void mixedAnswersAreTheSameQuestionByQuestionAndNobodysAsAWhole() {
        var said = new ArrayList<List<SurveyAnswerDraft>>();
        IntStream.range(0, 40)
                .forEach(n -> said.add(n % 4 == 0 ? answers(n, "kata").subList(0, 1) : answers(n, "k" + n)));
        var mixed = MixedAnswers.of(said, new Random(7));
        assertThat(mixed).hasSameSizeAs(said);
        assertThat(mixed.stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(
                        said.stream().flatMap(List::stream).toList());
        assertThat(mixed.stream().filter(ballot -> ballot.size() == 2).filter(said::contains))
                .hasSizeLessThan(10);
        assertThat(mixed)
                .allSatisfy(ballot -> assertThat(ballot)
                        .extracting(SurveyAnswerDraft::questionCode)
                        .doesNotHaveDuplicates());
        assertThat(MixedAnswers.of(List.of(), new Random(7))).isEmpty();
    }

    private static List<SurveyAnswerDraft> answers(int scale, String words) {
        return List.of(
                new SurveyAnswerDraft("P1", scale, null, null, null),
                new SurveyAnswerDraft("P2", null, words, null, null));
    }
}
