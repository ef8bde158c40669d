package bangkom.commons.delegation;

import bangkom.commons.identity.ActingFor;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.TokenClaims;
import bangkom.commons.identity.TokenPerson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a request that names a delegation the delegated role and no other. Who names one that is not in force, or not
 * theirs, is left without any role.
 */
@ApplicationScoped
class DelegatedIdentity implements SecurityIdentityAugmentor {
    static final String HEADER = "X-On-Behalf-Of";

    private final DelegationsInForce delegations;
    private final TokenPerson person;
    private final CurrentScope scope;

    DelegatedIdentity(DelegationsInForce delegations, TokenPerson person, CurrentScope scope) {
        this.delegations = delegations;
        this.person = person;
        this.scope = scope;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        var header = request == null ? null : request.request().getHeader(HEADER);
        var claims = TokenClaims.of(identity);
        return header == null || claims.isEmpty()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> restrict(identity, acting(claims.get(), header)));
    }

    private Optional<ActingFor> acting(TokenClaims claims, String header) {
        var agency = claims.scope();
        if (agency == null) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(header);
            return scope.call(agency, () -> QuarkusTransaction.requiringNew().call(() -> found(agency, id, claims)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ActingFor> found(AgencyScope agency, UUID id, TokenClaims claims) throws SQLException {
        var me = person.of(claims);
        return me.isEmpty() ? Optional.empty() : delegations.find(agency.agencyId(), id, me.get());
    }

    private static SecurityIdentity restrict(SecurityIdentity identity, Optional<ActingFor> acting) {
        var restricted = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        acting.ifPresent(
                delegation -> restricted.addRole(delegation.role()).addAttribute(ActingFor.ATTRIBUTE, delegation));
        return restricted.build();
    }
}
