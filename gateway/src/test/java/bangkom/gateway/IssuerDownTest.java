package bangkom.gateway;

import static bangkom.gateway.DoorTest.assertProblem;

import bangkom.platform.FreePort;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerDownTest.NoIssuer.class)
class IssuerDownTest {
    private static final String LOOKS_LIKE_A_TOKEN =
            "eyJhbGciOiJSUzI1NiIsImtpZCI6IngiLCJ0eXAiOiJKV1QifQ.eyJzdWIiOiJ4IiwiZXhwIjo0MDAwMDAwMDAwfQ.AAAA";

    @Test
    void aTokenThatCannotBeCheckedIsNotTheCallersFault() throws Exception {
        assertProblem(Outside.get("/v1/competencies", LOOKS_LIKE_A_TOKEN), 503, "ISSUER_DOWN");
    }

    public static class NoIssuer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Away.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    public static class Away extends Suite {
        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + freePort());
            return settings;
        }

        private static int freePort() {
            try {
                return FreePort.find();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
