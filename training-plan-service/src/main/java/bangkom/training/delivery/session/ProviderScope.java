package bangkom.training.delivery.session;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.Role;
import bangkom.commons.identity.TokenClaims;
import bangkom.commons.identity.TokenPerson;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lets a provider (penyelenggara) whose token names no agency work in that of the session it delivers. */
@ApplicationScoped
class ProviderScope implements SecurityIdentityAugmentor {
    private static final Pattern OF_SESSION =
            Pattern.compile("/v1/sessions/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final ProvidedSessions sessions;
    private final TokenPerson person;

    ProviderScope(ProvidedSessions sessions, TokenPerson person) {
        this.sessions = sessions;
        this.person = person;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        var claims = TokenClaims.of(identity);
        if (request == null
                || !identity.hasRole(Role.PROVIDER)
                || claims.isEmpty()
                || claims.get().agency() != null) {
            return Uni.createFrom().item(identity);
        }
        var provider = person.provider(claims.get());
        var path = OF_SESSION.matcher(request.request().path());
        return provider.isEmpty() || !path.matches()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> scoped(identity, UUID.fromString(path.group(1)), provider.get()));
    }

    private SecurityIdentity scoped(SecurityIdentity identity, UUID session, UUID provider) {
        return sessions.agencyOf(session, provider)
                .<SecurityIdentity>map(agency -> QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(AgencyScope.ATTRIBUTE, new AgencyScope(agency))
                        .build())
                .orElse(identity);
    }
}
