package bangkom.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The same roles in the other one of the sample's two agencies. */
final class OtherAgency {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String issuer;
    private final Map<String, String> tokens = new HashMap<>();

    OtherAgency(HttpClient http, String issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    /** What the same role would send there; nothing for an operator, who works for all agencies. */
    Optional<String> authorization(String here) throws IOException, InterruptedException {
        var role = claims(here).at("/roles/0").asText();
        if (role.equals("OPERATOR")) {
            return Optional.empty();
        }
        var there = token(role + "@other");
        return Optional.of(agency(there).equals(agency(here)) ? token(role) : there);
    }

    private static JsonNode agency(String authorization) throws IOException {
        return claims(authorization).get("agency");
    }

    private static JsonNode claims(String authorization) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]));
    }

    private String token(String persona) throws IOException, InterruptedException {
        if (!tokens.containsKey(persona)) {
            var asked = URI.create(issuer + "/personas/" + persona);
            var answer = http.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            tokens.put(
                    persona,
                    "Bearer " + JSON.readTree(answer.body()).get("access_token").asText());
        }
        return tokens.get(persona);
    }
}
