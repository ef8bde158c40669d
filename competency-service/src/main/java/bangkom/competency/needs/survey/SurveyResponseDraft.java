package bangkom.competency.needs.survey;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person answers: question by question, or as the filled form. */
@Schema(examples = "{\"values\": {\"P1\": 4}}")
record SurveyResponseDraft(
        @Size(max = 100) List<@NotNull @Valid SurveyAnswerDraft> answers,

        @Size(max = 100)
        @Schema(
                description =
                        "Instead of answers: a value by question code, as the form of the instrument describes it",
                examples = "{\"P1\": 4}")
        Map<@NotNull @Size(max = 40) String, Object> values) {
    List<SurveyAnswerDraft> given(List<SurveyQuestion> questions) {
        boolean asAnswers = answers != null && !answers.isEmpty();
        boolean asForm = values != null && !values.isEmpty();
        new Violations()
                .addIf(
                        asAnswers == asForm,
                        "/answers",
                        "ONE_OF_ANSWERS_AND_VALUES",
                        "isi answers atau values, salah satu",
                        "give either answers or values")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        return asAnswers ? answers : FilledForm.answers(questions, values);
    }
}
