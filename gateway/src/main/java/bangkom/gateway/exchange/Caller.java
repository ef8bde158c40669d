package bangkom.gateway.exchange;

import java.util.Set;

/** Who a verified token speaks for (pemanggil). */
public record Caller(String subject, Set<String> roles, long expiresAt) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean expired(long nowSeconds) {
        return nowSeconds >= expiresAt;
    }
}
