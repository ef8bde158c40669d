package bangkom.competency.needs.survey;

import bangkom.commons.problem.Violations;
import bangkom.competency.needs.NeedsProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether answers fit their questions, and what they say. */
final class SurveyAnswers {
    private static final int NEEDED = 4;

    private SurveyAnswers() {}

    /** A competency somebody needs, with the level if it was said. */
    record Needed(UUID competencyId, Integer level) {}

    /** From 4 on an answer means: I need this; so do a level and an option that stands for a competency. */
    static List<Needed> needed(List<SurveyQuestion> questions, List<SurveyAnswerDraft> answers) {
        var asked = questions.stream().collect(Collectors.toMap(SurveyQuestion::code, Function.identity()));
        return answers.stream()
                .flatMap(answer -> needed(asked.get(answer.questionCode()), answer))
                .collect(Collectors.toMap(Needed::competencyId, Function.identity(), SurveyAnswers::higher))
                .values()
                .stream()
                .toList();
    }

    private static Stream<Needed> needed(SurveyQuestion question, SurveyAnswerDraft answer) {
        return switch (question.type()) {
            case SCALE_1_5 ->
                answer.scale() >= NEEDED ? Stream.of(new Needed(question.competencyId(), null)) : Stream.empty();
            case COMPETENCY_RATING -> Stream.of(new Needed(question.competencyId(), answer.level()));
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.offered().stream()
                        .filter(option -> option.competencyId() != null
                                && answer.choices().contains(option.code()))
                        .map(option -> new Needed(option.competencyId(), null));
            case TEXT -> Stream.empty();
        };
    }

    private static Needed higher(Needed one, Needed other) {
        return one.level() == null || other.level() != null && other.level() > one.level() ? other : one;
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
        questions.forEach(question -> violations.addIf(
                question.mayNotBeLeftOut() && !answered.contains(question.code()),
                "/answers",
                "ANSWER_MISSING",
                "pertanyaan " + question.code() + " wajib dijawab",
                "question " + question.code() + " has to be answered"));
        violations.throwIfAny(NeedsProblem.SURVEY_ANSWERS_INVALID);
    }

    private static void checkForm(
            SurveyQuestion question, SurveyAnswerDraft answer, String pointer, Violations violations) {
        var type = question.type();
        violations
                .addIf(
                        type == SurveyQuestionType.SCALE_1_5 && answer.scale() == null,
                        pointer + "/scale",
                        "SCALE_MISSING",
                        "jawab dengan skala 1 sampai 5",
                        "answer from 1 to 5")
                .addIf(
                        type != SurveyQuestionType.SCALE_1_5 && answer.scale() != null,
                        pointer + "/scale",
                        "SCALE_NOT_ASKED",
                        "pertanyaan ini tidak dijawab dengan skala",
                        "this question is not answered by a scale")
                .addIf(
                        type == SurveyQuestionType.TEXT && !SurveyText.says(answer.text()),
                        pointer + "/text",
                        "TEXT_MISSING",
                        "jawaban kosong",
                        "the answer is empty")
                .addIf(
                        (type == SurveyQuestionType.COMPETENCY_RATING) == (answer.level() == null),
                        pointer + "/level",
                        answer.level() == null ? "LEVEL_MISSING" : "LEVEL_NOT_ASKED",
                        "tingkat 1 sampai 5 hanya untuk butir peringkat",
                        "a level from 1 to 5 answers a rating, and only that")
                .addIf(
                        !chosenWell(question, answer.choices()),
                        pointer + "/chosen",
                        "CHOICE_INVALID",
                        "pilih dari jawaban yang tersedia",
                        "choose from the options: one, or several once each where several are asked");
    }

    private static boolean chosenWell(SurveyQuestion question, List<String> chosen) {
        var codes = question.offered().stream().map(SurveyOption::code).collect(Collectors.toSet());
        return switch (question.type()) {
            case SINGLE_CHOICE -> chosen.size() == 1 && codes.containsAll(chosen);
            case MULTIPLE_CHOICE ->
                !chosen.isEmpty()
                        && codes.containsAll(chosen)
                        && Set.copyOf(chosen).size() == chosen.size();
            default -> chosen.isEmpty();
        };
    }
}
