package bangkom.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Numbers as an Indonesian reader expects them. */
final class Figures {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private Figures() {}

    static String rupiah(JsonNode money) {
        return "Rp" + String.format(INDONESIAN, "%,d", money.get("amount").asLong());
    }

    static String number(long value) {
        return String.format(INDONESIAN, "%,d", value);
    }

    static String plain(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString();
    }

    static String decimal(JsonNode value) {
        return value == null || !value.isNumber() ? "–" : String.format(INDONESIAN, "%,.2f", value.decimalValue());
    }
}
