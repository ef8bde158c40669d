package bangkom.platform.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone the issuer speaks for; {@code claims} are those a real provider would send beside agency and roles. */
public record Persona(String name, String subject, String agency, List<String> roles, Map<String, Object> claims) {
    public Persona {
        roles = List.copyOf(roles);
        claims = claims == null ? Map.of() : Map.copyOf(claims);
    }

    /** Reads the personas of the local run from a JSON array. */
    public static List<Persona> read(Path file) throws IOException {
        return List.of(new ObjectMapper().readValue(file.toFile(), Persona[].class));
    }

    /** The same part played by another civil servant. */
    public Persona withNip(String nip) {
        if (!nip.matches("[0-9]{18}")) {
            throw new IllegalArgumentException("nip: 18 digits");
        }
        var changed = new HashMap<>(claims);
        changed.put("nip", nip);
        return new Persona(name, "nip:" + nip, agency, roles, changed);
    }

    public Persona withRoles(List<String> others) {
        return new Persona(name, subject, agency, others, claims);
    }

    static Persona service(String clientId) {
        return new Persona(clientId, clientId, null, List.of("SERVICE"), Map.of());
    }
}
