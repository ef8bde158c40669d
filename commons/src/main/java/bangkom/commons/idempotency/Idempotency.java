package bangkom.commons.idempotency;

import static bangkom.commons.problem.CommonProblem.IDEMPOTENCY_KEY_INVALID;
import static bangkom.commons.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import bangkom.commons.identity.TokenClaims;
import bangkom.commons.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives a request that is sent again with its {@code Idempotency-Key} one effect and one answer. */
@ApplicationScoped
public class Idempotency {
    public static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final SecurityIdentity identity;
    private final StoredAnswers answers;
    private final ObjectMapper json;

    Idempotency(
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            SecurityIdentity identity,
            StoredAnswers answers,
            ObjectMapper json) {
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.identity = identity;
        this.answers = answers;
        this.json = json;
    }

    /** The effect runs in one transaction with the keeping of its answer; without a key it just runs. */
    public RestResponse<?> once(Object body, Callable<RestResponse<?>> effect) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return effect.call();
        }
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new ProblemException(IDEMPOTENCY_KEY_INVALID, "Idempotency-Key: %s", WELL_FORMED);
        }
        var claims = TokenClaims.of(identity).orElseThrow();
        var scopedKey = Digest.sha256(
                claims.issuer(), claims.client(), claims.subject(), request.getMethod(), uri.getPath(), key);
        var bodyHash = Digest.sha256(body);
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = answers.awaited(scopedKey);
            if (stored.isPresent()) {
                return replay(stored.get(), bodyHash);
            }
            var answer = written(effect.call(), bodyHash);
            answers.store(scopedKey, answer);
            return answer.toResponse();
        });
    }

    private RestResponse<String> replay(StoredAnswer stored, byte[] bodyHash) {
        if (!Arrays.equals(stored.requestHash(), bodyHash)) {
            throw new ProblemException(IDEMPOTENCY_KEY_REUSED, "Idempotency-Key");
        }
        var response = stored.toResponse();
        response.getHeaders().putSingle(REPLAYED, "true");
        return response;
    }

    /** The bytes kept are the bytes sent: the answer is written as JSON once, here. */
    private StoredAnswer written(RestResponse<?> response, byte[] bodyHash) throws JsonProcessingException {
        Map<String, String> kept = response.getHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> String.valueOf(e.getValue().get(0))));
        var entity = response.getEntity();
        return new StoredAnswer(
                bodyHash, response.getStatus(), kept, entity == null ? "" : json.writeValueAsString(entity));
    }
}
