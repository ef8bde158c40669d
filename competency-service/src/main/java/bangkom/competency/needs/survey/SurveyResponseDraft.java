package bangkom.competency.needs.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What one person answers; a question may be left out. */
record SurveyResponseDraft(@NotEmpty @Size(max = 100) List<@NotNull @Valid SurveyAnswerDraft> answers) {}
