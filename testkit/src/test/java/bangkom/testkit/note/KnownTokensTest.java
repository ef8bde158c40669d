package bangkom.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token that was checked a moment ago is believed, that one and no other. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class KnownTokensTest {
    private static final String NOTE = "{\"text\": \"t\", \"weight\": 1}";

    private final UUID agency = UUID.randomUUID();

    @Test
    void whatResemblesAKnownTokenIsRefused() {
        var token = Api.token(agency, Map.of(), "AUDITOR");
        for (int i = 0; i < 2; i++) {
            Api.with(token).get("/v1/notes").then().statusCode(200);
            Api.with(claiming(token, "AUDITOR", "HR_ADMIN"))
                    .get("/v1/notes")
                    .then()
                    .statusCode(401);
            Api.with(token.substring(0, token.lastIndexOf('.') + 1))
                    .get("/v1/notes")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void eachKeepsItsAgencyAndItsRoles() {
        var other = UUID.randomUUID();
        var writer = Api.token(agency, Map.of(), "HR_ADMIN");
        var reader = Api.token(agency, Map.of(), "AUDITOR");
        var stranger = Api.token(other, Map.of(), "HR_ADMIN");
        for (int i = 1; i <= 2; i++) {
            Api.with(writer).body(NOTE).post("/v1/notes").then().statusCode(201);
            Api.with(reader).body(NOTE).post("/v1/notes").then().statusCode(403);
            Api.with(reader).get("/v1/notes?count=true").then().body("total", is(i));
            Api.with(stranger).get("/v1/notes?count=true").then().body("total", is(0));
        }
    }

    /** The same signature under another claim. */
    private static String claiming(String token, String role, String instead) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains(role);
        var changed = claims.replace(role, instead).getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }
}
