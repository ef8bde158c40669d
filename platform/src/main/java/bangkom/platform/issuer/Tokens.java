package bangkom.platform.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Mints RS256 access tokens with the claims the suite reads. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SigningKeys keys;
    private final Clock clock;

    Tokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String mint(TokenRequest request) throws GeneralSecurityException {
        SigningKey key = keys.current();
        String input = part(Map.of("alg", "RS256", "typ", "JWT", "kid", key.id())) + "." + part(claims(request));
        return input + "." + key.sign(input);
    }

    private Map<String, Object> claims(TokenRequest request) {
        Instant now = clock.instant();
        Persona persona = request.persona();
        Map<String, Object> claims = new LinkedHashMap<>(persona.claims());
        claims.put("iss", request.issuer());
        claims.put("aud", request.audience());
        claims.put("sub", persona.subject());
        claims.put("azp", "bangkom-local");
        claims.put("preferred_username", persona.name());
        claims.put("agency", persona.agency());
        claims.put("roles", persona.roles());
        Instant expiry = now.plus(request.expiresIn());
        claims.put("iat", (expiry.isBefore(now) ? expiry : now).getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.values().removeIf(java.util.Objects::isNull);
        return claims;
    }

    private static String part(Map<String, ?> json) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
