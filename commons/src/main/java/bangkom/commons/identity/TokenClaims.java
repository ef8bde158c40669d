package bangkom.commons.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token says of its bearer, read once a token: each time a claim with a name of its own is asked for, the library
 * throws and catches an exception. What a token does not say is null.
 */
public record TokenClaims(
        String issuer,
        String subject,
        String client,
        String agency,
        AgencyScope scope,
        String nip,
        String employeeId,
        String providerId) {
    /** Where the security identity keeps them. */
    static final String ATTRIBUTE = "bangkom.token-claims";

    /** Empty for a caller without a token. */
    public static Optional<TokenClaims> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    static TokenClaims of(JsonWebToken token, IdentityConfig config) {
        var agency = text(token, config.agencyClaim());
        return new TokenClaims(
                token.getIssuer(),
                token.getSubject(),
                text(token, "azp"),
                agency,
                scope(agency),
                text(token, config.nipClaim()),
                text(token, config.employeeIdClaim()),
                text(token, config.providerIdClaim()));
    }

    private static String text(JsonWebToken token, String claim) {
        var value = token.<Object>getClaim(claim);
        return value == null ? null : value.toString();
    }

    private static AgencyScope scope(String agency) {
        try {
            return agency == null ? null : new AgencyScope(UUID.fromString(agency));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
