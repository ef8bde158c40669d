package bangkom.competency.needs.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of a survey as JSON Schema 2020-12, so that any frontend renders it and sends back the values it describes. */
record SurveyFormView(
        @JsonProperty("$schema") String schema,
        String title,
        String type,
        boolean additionalProperties,
        int minProperties,
        List<String> required,
        Map<String, Field> properties) {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What one question takes. */
    @Schema(name = "SurveyFormField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            String title,
            String type,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable List<Choice> oneOf,
            @Nullable Items items,
            @Nullable Integer minItems,
            @Nullable Boolean uniqueItems,

            @JsonProperty("x-competencyId") @Nullable UUID competencyId) {}

    /** One of the options. */
    @Schema(name = "SurveyFormChoice")
    record Choice(@JsonProperty("const") String value, String title) {}

    /** What is chosen several of. */
    @Schema(name = "SurveyFormItems")
    record Items(String type, List<Choice> oneOf) {}

    static SurveyFormView of(String title, List<SurveyQuestion> questions) {
        var fields = new LinkedHashMap<String, Field>();
        questions.forEach(question -> fields.put(question.code(), field(question)));
        var required = questions.stream()
                .filter(SurveyQuestion::mayNotBeLeftOut)
                .map(SurveyQuestion::code)
                .toList();
        return new SurveyFormView(DRAFT, title, "object", false, 1, required, fields);
    }

    private static Field field(SurveyQuestion question) {
        var title = question.text();
        var about = question.competencyId();
        var choices = question.offered().stream()
                .map(option -> new Choice(option.code(), option.text()))
                .toList();
        return switch (question.type()) {
            case SCALE_1_5, COMPETENCY_RATING ->
                new Field(title, "integer", 1, 5, null, null, null, null, null, null, null, about);
            case TEXT ->
                new Field(
                        title,
                        "string",
                        null,
                        null,
                        1,
                        SurveyText.LONGEST,
                        SurveyText.PATTERN,
                        null,
                        null,
                        null,
                        null,
                        about);
            case SINGLE_CHOICE ->
                new Field(title, "string", null, null, null, null, null, choices, null, null, null, about);
            case MULTIPLE_CHOICE ->
                new Field(
                        title,
                        "array",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Items("string", choices),
                        1,
                        true,
                        about);
        };
    }
}
