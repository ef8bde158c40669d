package bangkom.commons.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Believes a token for some seconds after its signature and claims were checked, because that check costs more than most
 * reads. What else an identity is given, as by a delegation, is judged with each request.
 */
@ApplicationScoped
class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {
    /** Together with {@code quarkus.oidc.token.lifespan-grace}, how long a token is taken after its end. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private static final int MOST = 5_000;
    private static final String REQUEST = RoutingContext.class.getName();

    private final OidcIdentityProvider checking;
    private final IdentityConfig config;
    private final Cache<String, SecurityIdentity> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN_FOR).build();

    KnownTokens(OidcIdentityProvider checking, IdentityConfig config) {
        this.checking = checking;
        this.config = config;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return checking.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        var identity = known.getIfPresent(token);
        return identity == null
                ? checking.authenticate(request, context).map(checked -> remembered(token, checked))
                : Uni.createFrom().item(of(identity, request));
    }

    private SecurityIdentity remembered(String token, SecurityIdentity checked) {
        if (checked == null || !(checked.getPrincipal() instanceof JsonWebToken read)) {
            return checked;
        }
        var claims = TokenClaims.of(read, config);
        var attributes = checked.getAttributes().entrySet().stream()
                .filter(attribute -> !attribute.getKey().equals(REQUEST))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        known.put(
                token,
                copy(checked)
                        .addAttributes(attributes)
                        .addAttribute(TokenClaims.ATTRIBUTE, claims)
                        .build());
        return copy(checked)
                .addAttributes(checked.getAttributes())
                .addAttribute(TokenClaims.ATTRIBUTE, claims)
                .build();
    }

    private static SecurityIdentity of(SecurityIdentity identity, TokenAuthenticationRequest request) {
        return copy(identity)
                .addAttributes(identity.getAttributes())
                .addAttribute(REQUEST, HttpSecurityUtils.getRoutingContextAttribute(request))
                .build();
    }

    private static QuarkusSecurityIdentity.Builder copy(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
    }
}
