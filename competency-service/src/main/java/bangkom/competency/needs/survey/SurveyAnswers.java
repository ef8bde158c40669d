package bangkom.competency.needs.survey;

import bangkom.commons.problem.Violations;
import bangkom.competency.needs.NeedsProblem;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether answers fit their questions, and what they say. */
final class SurveyAnswers {
    private static final int NEEDED = 4;

    private SurveyAnswers() {}

    /** From 4 on an answer means: I need this. */
    static boolean saysNeeded(SurveyAnswerDraft answer) {
        return answer.scale() != null && answer.scale() >= NEEDED;
    }

    static void check(List<SurveyQuestion> questions, List<SurveyAnswerDraft> answers) {
        var asked = questions.stream().collect(Collectors.toMap(SurveyQuestion::code, Function.identity()));
        var answered = new HashSet<String>();
        var violations = new Violations();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var question = asked.get(answer.questionCode());
            var pointer = "/answers/" + i;
            violations.addIf(
                    question == null,
                    pointer + "/questionCode",
                    "QUESTION_UNKNOWN",
                    "pertanyaan tidak dikenal",
                    "unknown question");
            violations.addIf(
                    !answered.add(answer.questionCode()),
                    pointer + "/questionCode",
                    "ANSWERED_TWICE",
                    "pertanyaan dijawab dua kali",
                    "the question is answered twice");
            if (question != null) {
                checkForm(question, answer, pointer, violations);
            }
        }
        violations.throwIfAny(NeedsProblem.SURVEY_ANSWERS_INVALID);
    }

    private static void checkForm(
            SurveyQuestion question, SurveyAnswerDraft answer, String pointer, Violations violations) {
        boolean scale = question.type() == SurveyQuestionType.SCALE_1_5;
        violations
                .addIf(
                        scale && answer.scale() == null,
                        pointer + "/scale",
                        "SCALE_MISSING",
                        "jawab dengan skala 1 sampai 5",
                        "answer from 1 to 5")
                .addIf(
                        !scale && answer.scale() != null,
                        pointer + "/scale",
                        "SCALE_NOT_ASKED",
                        "pertanyaan ini dijawab dengan kata",
                        "this question is answered in words")
                .addIf(
                        !scale && (answer.text() == null || answer.text().isBlank()),
                        pointer + "/text",
                        "TEXT_MISSING",
                        "jawaban kosong",
                        "the answer is empty");
    }
}
