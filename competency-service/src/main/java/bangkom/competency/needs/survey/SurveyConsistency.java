package bangkom.competency.needs.survey;

import bangkom.commons.problem.Violations;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a survey fits together: what it asks, when, and whom if nobody may be recognised. */
final class SurveyConsistency {
    private SurveyConsistency() {}

    static void check(SurveyInstrumentDraft draft) {
        var violations = new Violations();
        var codes = new HashSet<String>();
        for (int i = 0; i < draft.questions().size(); i++) {
            var question = draft.questions().get(i);
            violations.addIf(
                    !codes.add(question.code()),
                    "/questions/" + i + "/code",
                    "QUESTION_CODE_REPEATED",
                    "kode pertanyaan berulang",
                    "the question's code is used twice");
            check(question, "/questions/" + i, violations);
        }
        violations
                .addIf(
                        draft.hidesWho() && draft.audience().size() > 1,
                        "/unitIds",
                        "ANONYMOUS_ASKS_ONE_UNIT",
                        "survei anonim untuk satu unit atau semua pegawai",
                        "an anonymous survey asks one unit with those below it, or all")
                .addIf(
                        draft.opensOn() != null
                                && draft.closesOn() != null
                                && draft.closesOn().isBefore(draft.opensOn()),
                        "/closesOn",
                        "ENDS_BEFORE_IT_BEGINS",
                        "berakhir sebelum dimulai",
                        "ends before it begins")
                .throwIfAny(NeedsProblem.SURVEY_INCONSISTENT);
    }

    /** A survey is answered while its analysis collects, so its days lie within those of the analysis. */
    static void checkWindow(SurveyInstrumentDraft draft, NeedsAnalysis analysis) {
        new Violations()
                .addIf(
                        draft.opensOn() != null && draft.opensOn().isBefore(analysis.opensOn()),
                        "/opensOn",
                        "OUTSIDE_THE_ANALYSIS",
                        "di luar masa analisis",
                        "outside the days of the analysis")
                .addIf(
                        draft.closesOn() != null && draft.closesOn().isAfter(analysis.closesOn()),
                        "/closesOn",
                        "OUTSIDE_THE_ANALYSIS",
                        "di luar masa analisis",
                        "outside the days of the analysis")
                .throwIfAny(NeedsProblem.SURVEY_OUTSIDE_THE_ANALYSIS);
    }

    private static void check(SurveyQuestion question, String pointer, Violations violations) {
        var codes = question.offered().stream().map(SurveyOption::code).toList();
        violations
                .addIf(
                        question.type().hasOptions() ? codes.size() < 2 : !codes.isEmpty(),
                        pointer + "/options",
                        "OPTIONS_DO_NOT_FIT",
                        "pilihan jawaban hanya untuk butir pilihan, paling sedikit dua",
                        "a choice, and only that, has two options or more")
                .addIf(
                        codes.size() != new HashSet<>(codes).size(),
                        pointer + "/options",
                        "OPTION_CODE_REPEATED",
                        "kode pilihan berulang",
                        "an option's code is used twice");
    }

    /** Where a draft names competencies, by JSON pointer. */
    static Map<String, UUID> competencies(List<SurveyQuestion> questions) {
        var named = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            named.put("/questions/" + i + "/competencyId", question.competencyId());
            for (int k = 0; k < question.offered().size(); k++) {
                var option = question.offered().get(k);
                if (option.competencyId() != null) {
                    named.put("/questions/" + i + "/options/" + k + "/competencyId", option.competencyId());
                }
            }
        }
        return named;
    }
}
