package bangkom.commons.exports;

/** A cell that no spreadsheet takes for a formula; an import takes the mark off again. */
public final class SafeCell {
    private static final char MARK = '\'';

    private SafeCell() {}

    public static String of(String text) {
        return looksLikeFormula(text, 0) ? MARK + text : text;
    }

    public static String read(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && looksLikeFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
