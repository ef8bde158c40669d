package bangkom.competency.needs.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks anonymous answers until their survey closes (AES-256-GCM, one key a survey): whoever reads the database
 * meanwhile, once or all the time, sees only that somebody answered, and all answers are of one size.
 */
@ApplicationScoped
class SurveySeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret;

    SurveySeal(SurveyConfig config) {
        secret = config.key()
                .orElseThrow(() -> new IllegalStateException("bangkom.competency.survey.key is not set"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As large as the room, or, if the answers need more, a multiple of it. */
    byte[] lock(UUID instrument, String answers, int room) {
        var said = answers.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(said, room * ((said.length + room - 1) / room));
        Arrays.fill(padded, said.length, padded.length, (byte) ' '); // after the JSON, which does not mind
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, instrument, nonce, padded);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    String unlock(UUID instrument, byte[] sealed) {
        var opened = run(
                Cipher.DECRYPT_MODE,
                instrument,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(opened, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID instrument, byte[] nonce, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var key = mac.doFinal(("survey-instrument:" + instrument).getBytes(StandardCharsets.UTF_8));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "bangkom.competency.survey.key is not what the answers were locked with", e);
        }
    }
}
