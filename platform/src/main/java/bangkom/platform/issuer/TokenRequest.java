package bangkom.platform.issuer;

import java.time.Duration;

/** What may differ from an ordinary token, so that a client's developer can ask for a wrong one. */
public record TokenRequest(Persona persona, Duration expiresIn, String audience, String issuer) {
    static final String AUDIENCE = "bangkom";

    static TokenRequest of(Persona persona, String issuer) {
        return new TokenRequest(persona, Duration.ofHours(1), AUDIENCE, issuer);
    }

    public TokenRequest expiresIn(Duration value) {
        return new TokenRequest(persona, value, audience, issuer);
    }

    public TokenRequest audience(String value) {
        return new TokenRequest(persona, expiresIn, value, issuer);
    }

    public TokenRequest issuer(String value) {
        return new TokenRequest(persona, expiresIn, audience, value);
    }
}
