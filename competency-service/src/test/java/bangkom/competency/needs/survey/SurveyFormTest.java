package bangkom.competency.needs.survey;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyFormTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<SurveyOption> OPTIONS =
            List.of(new SurveyOption("A", "Data", UUID.randomUUID()), new SurveyOption("null", "Tidak ada", null));
    private static final List<Object> VALUES = Arrays.asList(
            0,
            1,
            3,
            5,
            6,
            2.5,
            4.0,
            10_000_000_000L,
            true,
            null,
            "4",
            "A",
            "B",
            "null",
            "",
            " \t\r\n",
            "\u00a0",
            "\u2003",
            "pelatihan layanan\n",
            "a\u0000",
            "x".repeat(2000),
            "x".repeat(2001),
            "😀".repeat(2000),
            "😀".repeat(2001),
            Map.of(),
            List.of(),
            List.of("A"),
            List.of("A", "A"),
            List.of("A", "null"),
            List.of("B"),
            List.of(1),
            Collections.singletonList(null));

    private static final Map<String, List<?>> FITTING = Map.of(
            "SCALE",
            List.of(1, 3, 5, 4.0),
            "LEVEL",
            List.of(1, 3, 5, 4.0),
            "ONE",
            List.of("A", "null"),
            "MANY",
            List.of(List.of("A"), List.of("null"), List.of("A", "null")),
            "TEXT",
            List.of("4", "\u00a0", "pelatihan layanan\n", "x".repeat(2000), "😀".repeat(2000)));

    @Test
    void theFormIsAValidSchemaOfDraft2020() throws JsonProcessingException {
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(DRAFT)).validate(form(true), InputFormat.JSON))
                .isEmpty();
        assertThat(form(true)).contains("\"$schema\":\"" + DRAFT + "\"");
    }

    @Test
    void theFormAcceptsExactlyWhatIsTakenAsAnAnswer() throws JsonProcessingException {
        var random = new Random(5);
        int taken = 0;
        for (int i = 0; i < 4000; i++) {
            boolean mandatory = i % 2 == 0;
            var json = JSON.writeValueAsString(filled(random));
            boolean valid = SCHEMAS.getSchema(form(mandatory))
                    .validate(json, InputFormat.JSON)
                    .isEmpty();
            assertThat(taken(questions(mandatory), json)).as(json).isEqualTo(valid);
            taken += valid ? 1 : 0;
        }
        assertThat(taken).as("both are seen").isBetween(200, 3800);
    }

    /** Mostly what fits somewhere, so that whole forms are taken too. */
    private static Map<String, Object> filled(Random random) {
        var values = new LinkedHashMap<String, Object>();
        var codes = new ArrayList<>(List.of("SCALE", "LEVEL", "ONE", "MANY", "TEXT"));
        Collections.shuffle(codes, random);
        for (var code : codes.subList(0, random.nextInt(random.nextInt(3) == 0 ? 5 : 3))) {
            var from = random.nextInt(4) == 0 ? VALUES : FITTING.get(code);
            values.put(code, from.get(random.nextInt(from.size())));
        }
        if (random.nextInt(20) == 0) {
            values.put("OTHER", 3);
        }
        return values;
    }

    private static boolean taken(List<SurveyQuestion> questions, String values) throws JsonProcessingException {
        var draft = JSON.readValue("{\"values\": " + values + "}", SurveyResponseDraft.class);
        try {
            SurveyAnswers.check(questions, draft.given(questions));
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static String form(boolean mandatory) throws JsonProcessingException {
        return JSON.writeValueAsString(SurveyFormView.of("Survei", questions(mandatory)));
    }

    private static List<SurveyQuestion> questions(boolean mandatory) {
        return List.of(
                question("SCALE", SurveyQuestionType.SCALE_1_5, null, mandatory),
                question("LEVEL", SurveyQuestionType.COMPETENCY_RATING, null, false),
                question("ONE", SurveyQuestionType.SINGLE_CHOICE, OPTIONS, false),
                question("MANY", SurveyQuestionType.MULTIPLE_CHOICE, OPTIONS, false),
                question("TEXT", SurveyQuestionType.TEXT, null, false));
    }

    private static SurveyQuestion question(
            String code, SurveyQuestionType type, List<SurveyOption> options, boolean mandatory) {
        return new SurveyQuestion(code, "?", UUID.randomUUID(), type, options, mandatory);
    }
}
