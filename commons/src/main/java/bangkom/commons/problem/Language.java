package bangkom.commons.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language of an answer: Indonesian unless the caller prefers English. */
final class Language {
    private Language() {}

    /** A header that cannot be read counts as none: an error must not fail on it. */
    static boolean english(HttpHeaders headers) {
        try {
            return english(headers.getAcceptableLanguages());
        } catch (WebApplicationException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Of the header as it was sent. */
    static boolean english(String accepted) {
        try {
            return accepted != null
                    && english(LanguageRange.parse(accepted).stream()
                            .map(range -> Locale.forLanguageTag(range.getRange()))
                            .toList());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean english(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("id") || language.equals("in"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }
}
