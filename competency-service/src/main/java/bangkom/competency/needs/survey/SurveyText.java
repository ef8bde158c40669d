package bangkom.competency.needs.survey;

import java.util.regex.Pattern;

/** What a written answer is: something but blanks, not too long, and no NUL, which PostgreSQL does not keep. */
final class SurveyText {
    static final int LONGEST = 2000;

    /** The same for JSON Schema (ECMA-262) and for Java. */
    static final String PATTERN = "^[^\\u0000]*[^\\u0000\\t\\n\\u000b\\f\\r ][^\\u0000]*$";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    private SurveyText() {}

    static boolean says(String text) {
        return text != null && WRITTEN.matcher(text).find();
    }

    /** JSON Schema counts characters, not halves of them. */
    static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }
}
