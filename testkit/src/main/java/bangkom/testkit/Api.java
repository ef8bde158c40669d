package bangkom.testkit;

import static io.restassured.RestAssured.given;

import bangkom.platform.issuer.Persona;
import bangkom.platform.issuer.TokenRequest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Requests as someone: with a token that the service verifies as it would a real provider's. */
public final class Api {
    /** Signing one costs more than most requests, and each holds for an hour. */
    private static final Map<TokenRequest, String> TOKENS = new ConcurrentHashMap<>();

    private Api() {}

    public static RequestSpecification as(UUID agency, String... roles) {
        return with(token(agency, Map.of(), roles));
    }

    /** As a civil servant; the service finds the person by NIP in its own records. */
    public static RequestSpecification asPerson(UUID agency, String nip, String... roles) {
        return with(token(agency, Map.of("nip", nip), roles));
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String token(UUID agency, Map<String, Object> claims, String... roles) {
        var subject = "test-" + agency + "-" + claims.getOrDefault("nip", String.join("+", roles));
        var persona = new Persona(subject, subject, agency == null ? null : agency.toString(), List.of(roles), claims);
        return TOKENS.computeIfAbsent(Infrastructure.issuer.request(persona), Infrastructure.issuer::mint);
    }
}
