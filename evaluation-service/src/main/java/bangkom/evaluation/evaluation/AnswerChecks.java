package bangkom.evaluation.evaluation;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.design.EvaluationQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What answers and test results have to keep to: everything wrong is told at once. */
final class AnswerChecks {
    private AnswerChecks() {}

    /** Each question is answered, once. */
    static void check(List<EvaluationAnswer> answers, List<EvaluationQuestion> questions) {
        var missing = questions.stream().map(EvaluationQuestion::code).collect(Collectors.toCollection(HashSet::new));
        var asked = Set.copyOf(missing);
        var violations = new Violations();
        for (int i = 0; i < answers.size(); i++) {
            var code = answers.get(i).questionCode();
            var pointer = "/answers/" + i + "/questionCode";
            violations.addIf(
                    !asked.contains(code),
                    pointer,
                    "QUESTION_UNKNOWN",
                    "pertanyaan ini tidak diajukan",
                    "this was not asked");
            violations.addIf(
                    asked.contains(code) && !missing.remove(code),
                    pointer,
                    "ANSWER_REPEATED",
                    "pertanyaan dijawab dua kali",
                    "answered twice");
        }
        missing.stream()
                .sorted()
                .forEach(code -> violations.add(
                        "/answers",
                        "ANSWER_MISSING",
                        "pertanyaan %s belum dijawab".formatted(code),
                        "question %s is not answered".formatted(code)));
        violations.throwIfAny(EvaluationProblem.ANSWERS_INVALID);
    }

    static void check(EvaluationTestResultDraft draft, Set<UUID> participants) {
        new Violations()
                .addIf(
                        !participants.contains(draft.employeeId()),
                        "/employeeId",
                        "REFERENCE_UNKNOWN",
                        "bukan peserta yang lulus",
                        "not known to have completed the session")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        new Violations()
                .addIf(
                        draft.pre().compareTo(draft.max()) > 0,
                        "/pre",
                        "ABOVE_MAX",
                        "melebihi nilai tertinggi",
                        "above the most that can be reached")
                .addIf(
                        draft.post().compareTo(draft.max()) > 0,
                        "/post",
                        "ABOVE_MAX",
                        "melebihi nilai tertinggi",
                        "above the most that can be reached")
                .throwIfAny(EvaluationProblem.TEST_RESULT_INVALID);
    }
}
