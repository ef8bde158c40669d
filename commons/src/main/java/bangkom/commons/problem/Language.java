package bangkom.commons.problem;

import java.util.List;
import java.util.Locale;

/** The language of an answer: Indonesian unless the caller prefers English. */
final class Language {
    private Language() {}

    static boolean english(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("id") || language.equals("in"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }
}
