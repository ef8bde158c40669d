package bangkom.gateway.caller;

import bangkom.gateway.exchange.Caller;
import bangkom.gateway.exchange.GatewayConfig;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies bearer tokens with quarkus-oidc, and remembers those that passed until they expire, at most a minute: so long
 * may a withdrawn key still be accepted. Refused tokens are not remembered.
 */
@Singleton
public class VerifiedTokens {

    private final TenantIdentityProvider provider;
    private final Cache<TokenDigest, Caller> verified;

    public VerifiedTokens(TenantIdentityProvider provider, GatewayConfig config) {
        this.provider = provider;
        this.verified = Caffeine.newBuilder()
                .maximumSize(config.verifiedTokens())
                .expireAfterWrite(config.verifiedTokenTtl())
                .build();
    }

    /** The caller if the token was verified a moment ago, else null. */
    public Caller known(String token) {
        Caller caller = verified.getIfPresent(TokenDigest.of(token));
        return caller == null || caller.expired(System.currentTimeMillis() / 1000) ? null : caller;
    }

    public Future<Caller> verify(String token) {
        Promise<Caller> promise = Promise.promise();
        provider.authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> {
                            Caller caller = caller(identity);
                            verified.put(TokenDigest.of(token), caller);
                            promise.complete(caller);
                        },
                        promise::fail);
        return promise.future();
    }

    private static Caller caller(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return new Caller(token.getSubject(), identity.getRoles(), token.getExpirationTime());
    }
}
