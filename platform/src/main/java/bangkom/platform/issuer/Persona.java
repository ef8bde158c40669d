package bangkom.platform.issuer;

import java.util.List;
import java.util.Map;

/** Someone the issuer speaks for; {@code claims} are those a real provider would send beside agency and roles. */
public record Persona(String name, String subject, String agency, List<String> roles, Map<String, Object> claims) {
    public Persona {
        roles = List.copyOf(roles);
        claims = claims == null ? Map.of() : Map.copyOf(claims);
    }

    static Persona service(String clientId) {
        return new Persona(clientId, clientId, null, List.of("SERVICE"), Map.of());
    }
}
