package bangkom.evaluation.design;

import bangkom.commons.problem.Violations;
import java.util.HashSet;
import java.util.List;

/** What a design has to keep to (BR-EVAL-01, BR-EVAL-02): everything wrong is told at once. */
final class DesignChecks {
    private static final List<QuestionTopic> ALWAYS_ASKED = List.of(QuestionTopic.FACILITY, QuestionTopic.ENVIRONMENT);

    private DesignChecks() {}

    static void check(EvaluationDesignDraft draft, int earliestDays, Violations violations) {
        violations
                .addIf(
                        draft.opensAfterDays() < earliestDays,
                        "/opensAfterDays",
                        "TOO_EARLY",
                        "tingkat ini dievaluasi paling cepat %d hari setelah pelatihan".formatted(earliestDays),
                        "this level is evaluated %d days after the session at the earliest".formatted(earliestDays))
                .addIf(
                        draft.questions().isEmpty() && draft.level() != EvaluationLevel.LEARNING,
                        "/questions",
                        "QUESTIONS_MISSING",
                        "pertanyaan wajib ada",
                        "there have to be questions");
        if (draft.level() == EvaluationLevel.REACTION) {
            ALWAYS_ASKED.forEach(topic -> violations.addIf(
                    draft.questions().stream().noneMatch(question -> question.topic() == topic),
                    "/questions",
                    topic + "_MISSING",
                    "evaluasi reaksi selalu menanyakan fasilitas dan lingkungan belajar",
                    "an evaluation of reaction always asks about facility and environment"));
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < draft.questions().size(); i++) {
            violations.addIf(
                    !codes.add(draft.questions().get(i).code()),
                    "/questions/" + i + "/code",
                    "CODE_REPEATED",
                    "kode pertanyaan berulang",
                    "the question's code is used twice");
        }
        for (int i = 0; i < draft.respondentRoles().size(); i++) {
            violations.addIf(
                    !draft.level().mayAsk(draft.respondentRoles().get(i)),
                    "/respondentRoles/" + i,
                    "RESPONDENT_NOT_ALLOWED",
                    "responden ini tidak ditanya pada tingkat ini",
                    "not asked at this level");
        }
    }
}
