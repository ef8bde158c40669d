package bangkom.training.delivery.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** The code by which anyone may verify a certificate: 100 random bits, in letters that are not mistaken for digits. */
@ApplicationScoped
class VerificationCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var code = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }
}
